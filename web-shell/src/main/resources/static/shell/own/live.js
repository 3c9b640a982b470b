htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
// A part of a page that is renewed stays as its reader has it: what was opened stays open, what had the focus keeps it, and what was
// being read stays where it was in the window.
(function () {
  "use strict";
  var kept = null, streams = [];
  // Closed when the page is left, a stream is not taken for one that broke off.
  htmx.createEventSource = function (url) {
    var stream = new EventSource(url);
    streams.push(stream);
    return stream;
  };
  window.addEventListener("pagehide", function () {
    streams.splice(0).forEach(function (stream) { stream.close(); });
  });
  function same(part, selector) {
    return selector && part.querySelector(selector);
  }
  function nameOf(element) {
    if (element.id) return "#" + CSS.escape(element.id);
    var link = element.getAttribute("href");
    return link ? element.tagName.toLowerCase() + "[href=" + JSON.stringify(link) + "]" : null;
  }
  function read(part) {
    var above = Array.prototype.filter.call(part.querySelectorAll("[id]"), function (element) {
      return element.getClientRects().length && element.getBoundingClientRect().top < window.innerHeight / 3;
    });
    return part.getBoundingClientRect().top < 0 ? above.pop() : null;
  }
  document.addEventListener("htmx:beforeSwap", function (event) {
    var part = event.detail.target, asked = event.detail.pathInfo.requestPath, answered = event.detail.xhr.responseURL;
    // Another page answered, because this one may not be seen any more: then it is for the browser to go there.
    if (answered && new URL(answered).pathname !== new URL(asked, location.href).pathname) {
      event.detail.shouldSwap = false;
      location.reload();
      return;
    }
    var anchor = read(part), active = document.activeElement;
    kept = {
      open: Array.prototype.map.call(part.querySelectorAll("details[open][id]"), nameOf),
      focus: part.contains(active) ? nameOf(active) : null,
      anchor: anchor && nameOf(anchor),
      top: anchor && anchor.getBoundingClientRect().top
    };
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    var part = document.getElementById(event.detail.target.id) || event.detail.target, before = kept;
    kept = null;
    if (before) {
      before.open.forEach(function (selector) {
        var opened = same(part, selector);
        if (opened) opened.open = true;
      });
      var anchor = same(part, before.anchor);
      if (anchor) window.scrollBy({ top: anchor.getBoundingClientRect().top - before.top, behavior: "instant" });
      var focused = same(part, before.focus);
      if (focused) focused.focus({ preventScroll: true });
    }
    // Says that something has changed, and what, to those who do not see it.
    var status = document.getElementById("live-status");
    if (!status) return;
    status.textContent = status.dataset.updated;
    if (part.dataset.latest) {
      var latest = document.createElement("span");
      latest.className = "govuk-visually-hidden";
      latest.textContent = " " + part.dataset.latest;
      status.append(latest);
    }
  });
})();
