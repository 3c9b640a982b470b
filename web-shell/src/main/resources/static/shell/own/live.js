htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
// A part of a page that is renewed stays as its reader has it: what was opened stays open, what had the focus keeps it, what was
// scrolled keeps its place, and what was being read stays where it was in the window. That something is new is said politely.
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
  function nameOf(element) {
    if (element.id) return "#" + CSS.escape(element.id);
    var link = element.getAttribute("href");
    return link ? element.tagName.toLowerCase() + "[href=" + JSON.stringify(link) + "]" : null;
  }
  function found(selector) {
    return selector && document.querySelector(selector);
  }
  function anchorIn(part) {
    if (part.getBoundingClientRect().top >= 0) return null;
    return Array.prototype.filter.call(part.querySelectorAll("[id]"), function (element) {
      return element.getClientRects().length && element.getBoundingClientRect().top < window.innerHeight / 3;
    }).pop();
  }
  function keep(part) {
    var anchor = anchorIn(part), active = document.activeElement;
    kept = {
      open: Array.prototype.map.call(part.querySelectorAll("details[open][id]"), nameOf),
      focus: part.contains(active) ? nameOf(active) : null,
      scrolled: Array.prototype.map.call(part.querySelectorAll("[role=region][id]"), function (region) {
        return { name: nameOf(region), top: region.scrollTop, left: region.scrollLeft };
      }),
      anchor: anchor && nameOf(anchor),
      top: anchor && anchor.getBoundingClientRect().top
    };
  }
  document.addEventListener("htmx:sseBeforeMessage", function (event) { keep(event.target); });
  document.addEventListener("htmx:beforeSwap", function (event) {
    var asked = event.detail.pathInfo.requestPath, answered = event.detail.xhr.responseURL;
    // Another page answered, because this one may not be seen any more: then it is for the browser to go there.
    if (answered && new URL(answered).pathname !== new URL(asked, location.href).pathname) {
      event.detail.shouldSwap = false;
      location.reload();
    } else {
      keep(event.detail.target);
    }
  });
  document.addEventListener("htmx:afterSwap", function () {
    var before = kept;
    kept = null;
    if (!before) return;
    before.open.forEach(function (selector) {
      var opened = found(selector);
      if (opened) opened.open = true;
    });
    before.scrolled.forEach(function (was) {
      var region = found(was.name);
      if (region) region.scrollTo({ top: was.top, left: was.left, behavior: "instant" });
    });
    var anchor = found(before.anchor);
    if (anchor) window.scrollBy({ top: anchor.getBoundingClientRect().top - before.top, behavior: "instant" });
    var focused = found(before.focus);
    if (focused) focused.focus({ preventScroll: true });
    var status = document.getElementById("live-status"), news = document.querySelector("[data-latest]");
    if (!status) return;
    status.textContent = status.dataset.updated;
    if (news && news.dataset.latest) {
      var latest = document.createElement("span");
      latest.className = "govuk-visually-hidden";
      latest.textContent = " " + news.dataset.latest;
      status.append(latest);
    }
  });
})();
