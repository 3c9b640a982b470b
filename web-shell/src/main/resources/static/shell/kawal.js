// What a page gains by a script; none needs it.
(function () {
  "use strict";
  document.documentElement.classList.add("kawal-scripted");
  var summary = document.querySelector("[data-kawal-errors]");
  if (summary) summary.focus();
  // A button that is pressed twice sends once.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(function () { delete form.dataset.sent; }, 3000);
  });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-kawal-print]")) window.print();
    var link = event.target.closest("[data-kawal-errors] a");
    var field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      field.focus();
      (field.closest(".govuk-form-group") || field).scrollIntoView();
    }
  });
})();
