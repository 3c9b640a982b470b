// Draws what the table of days says; without it the table says it alone.
(function () {
  "use strict";
  var chart = null;
  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
  function figures(table) {
    var data = [[], [], []];
    table.querySelectorAll("tbody tr").forEach(function (row) {
      var values = row.dataset.values.split(",");
      data[0].push(Date.parse(row.dataset.day + "T00:00:00Z") / 1000);
      data[1].push(Number(values[0]));
      data[2].push(Number(values[1]));
    });
    return data;
  }
  function draw() {
    var place = document.getElementById("days-chart");
    var table = document.getElementById("days");
    if (!place || !table || typeof uPlot === "undefined") return;
    // When the page is renewed the drawing stays and only its figures change.
    if (chart && place.contains(chart.root)) return chart.setData(figures(table));
    var heads = table.querySelectorAll("thead th");
    chart = new uPlot({
      width: width(place), height: 260, tzDate: function (at) { return uPlot.tzDate(new Date(at * 1e3), "Etc/UTC"); },
      cursor: { show: false }, legend: { live: false },
      scales: { y: { range: function (self, least, most) { return [0, Math.max(4, most * 1.1)]; } } },
      axes: [{ stroke: colour("--kawal-ink"), values: "{D}/{M}", grid: { show: false } }, { stroke: colour("--kawal-ink"), grid: { stroke: colour("--kawal-line") }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000] }],
      series: [{}, { points: { show: false }, label: heads[1].textContent, stroke: colour("--kawal-link"), width: 3 }, { points: { show: false }, label: heads[2].textContent, stroke: colour("--kawal-brand"), width: 3, dash: [8, 4] }]
    }, figures(table), place);
  }
  function width(place) { return Math.max(240, place.clientWidth); }
  document.addEventListener("DOMContentLoaded", draw);
  document.addEventListener("htmx:afterSwap", draw);
  window.addEventListener("resize", function () {
    if (chart) chart.setSize({ width: width(document.getElementById("days-chart")), height: 260 });
  });
})();
