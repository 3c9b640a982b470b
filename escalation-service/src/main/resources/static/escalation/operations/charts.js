// Draws what the table of days says; without it the table says it alone.
(function () {
  "use strict";
  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
  function draw() {
    var place = document.querySelector("[data-chart=days]");
    var table = document.getElementById("days");
    if (!place || !table || typeof uPlot === "undefined") return;
    place.textContent = "";
    var heads = table.querySelectorAll("thead th");
    var data = [[], [], []];
    table.querySelectorAll("tbody tr").forEach(function (row) {
      var values = row.dataset.values.split(",");
      data[0].push(Date.parse(row.dataset.day + "T00:00:00Z") / 1000);
      data[1].push(Number(values[0]));
      data[2].push(Number(values[1]));
    });
    new uPlot({
      width: Math.max(240, place.clientWidth), height: 260, tzDate: function (at) { return uPlot.tzDate(new Date(at * 1e3), "Etc/UTC"); },
      cursor: { show: false }, legend: { live: false },
      axes: [{ stroke: colour("--kawal-ink"), values: "{D}/{M}", grid: { show: false } }, { stroke: colour("--kawal-ink"), grid: { stroke: colour("--kawal-line") } }],
      series: [{}, { label: heads[1].textContent, stroke: colour("--kawal-link"), width: 3 }, { label: heads[2].textContent, stroke: colour("--kawal-brand"), width: 3, dash: [8, 4] }]
    }, data, place);
  }
  document.addEventListener("DOMContentLoaded", draw);
  document.addEventListener("htmx:afterSwap", draw);
})();
