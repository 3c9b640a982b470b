htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
// Says that the page has changed to those who do not see it, without moving anything.
document.addEventListener("htmx:afterSwap", function () {
  var status = document.getElementById("live-status");
  if (status) status.textContent = status.dataset.updated;
});
