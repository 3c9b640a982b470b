// Draws what the tables of the dashboard say; without it the tables say it alone. A figure names its table and the columns of it:
// lines go from day to day, bars stand beside one another for each row, or, across, for each column of the last row.
(function () {
  "use strict";
  var WIDEST = 44, GROUP = 0.72, LETTER = 8;
  var charts = {};
  function forced() { return matchMedia("(forced-colors: active)").matches; }
  function colour(name, place) {
    return forced() ? getComputedStyle(place).color : getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }
  function number(cell) { return cell ? Number(cell.textContent.replace(/\D/g, "")) : 0; }
  function columns(list) { return list.split(",").map(Number); }
  function lined(words, most) {
    return words.split(" ").reduce(function (lines, word) {
      var last = lines.length - 1;
      if (last >= 0 && (lines[last] + " " + word).length <= most) lines[last] += " " + word;
      else lines.push(word);
      return lines;
    }, []).join("\n");
  }
  // In lines that fit below a bar, of which there are so many.
  function shortened(heads, figure) {
    var most = figure.clientWidth / Math.max(1, heads.length) / LETTER;
    return heads.map(function (head) { return lined(head.textContent.trim().split(" – ")[0], most); });
  }
  function rowsOf(table, least) {
    return Array.prototype.filter.call(table.querySelectorAll("tbody tr"), function (row) { return row.cells.length > least; });
  }
  // What the table says now: the labels below, the names of the series, and the figures.
  function read(figure) {
    var table = document.getElementById(figure.dataset.table);
    if (!table) return null;
    var heads = table.querySelectorAll("thead th");
    if (figure.dataset.across) {
      var across = columns(figure.dataset.across), last = table.querySelector("tfoot tr");
      return {
        labels: shortened(across.map(function (at) { return heads[at]; }), figure), names: [figure.dataset.name],
        data: [across.map(function (at, place) { return place; }), across.map(function (at) { return last ? number(last.cells[at]) : 0; })]
      };
    }
    var shown = columns(figure.dataset.columns), rows = rowsOf(table, Math.max.apply(null, shown));
    return {
      labels: shortened(rows.map(function (row) { return row.cells[0]; }), figure),
      names: shown.map(function (at) { return heads[at].textContent; }),
      data: [rows.map(function (row, place) { return row.dataset.day ? Date.parse(row.dataset.day + "T00:00:00Z") / 1000 : place; })]
        .concat(shown.map(function (at) { return rows.map(function (row) { return number(row.cells[at]); }); }))
    };
  }
  function hatched(paint) {
    var tile = document.createElement("canvas"), side = 6 * devicePixelRatio, pen = tile.getContext("2d");
    tile.width = tile.height = side;
    pen.strokeStyle = paint;
    pen.lineWidth = 1.5 * devicePixelRatio;
    pen.beginPath();
    [-1, 0, 1].forEach(function (step) {
      pen.moveTo(step * side - 1, side + 1);
      pen.lineTo((step + 1) * side + 1, -1);
    });
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  }
  function painted(figure, at, of) {
    var names = figure.dataset.kind === "lines" ? ["--kawal-link", "--kawal-brand"] : of === 2 ? ["--kawal-ink", "--kawal-alarm"] : ["--kawal-brand"];
    return colour(names[at - 1], figure);
  }
  function series(figure, names) {
    var lines = figure.dataset.kind === "lines";
    return [{}].concat(names.map(function (name, place) {
      var at = place + 1, one = {
        label: name, points: { show: false }, width: lines ? 3 : 1,
        stroke: function () { return painted(figure, at, names.length); }
      };
      if (lines) {
        one.dash = at === 2 ? [8, 4] : undefined;
      } else {
        one.fill = function () {
          var paint = painted(figure, at, names.length);
          return at < names.length ? hatched(paint) : paint;
        };
        one.paths = uPlot.paths.bars({ size: [GROUP / names.length, WIDEST], align: names.length === 1 ? 0 : at === 1 ? -1 : 1, gap: 0 });
      }
      return one;
    }));
  }
  // Above each bar its figure, so that nobody has to guess from its height or its colour.
  function write(chart, figure) {
    var pen = chart.ctx, count = chart.series.length - 1, dots = devicePixelRatio;
    var wide = Math.min(WIDEST * dots, chart.bbox.width / Math.max(1, chart.data[0].length) * GROUP / count);
    pen.save();
    pen.fillStyle = colour("--kawal-ink", figure);
    pen.font = 14 * dots + "px " + getComputedStyle(document.body).fontFamily;
    pen.strokeStyle = forced() ? "Canvas" : colour("--kawal-ground", figure);
    pen.lineWidth = 5 * dots;
    pen.textAlign = "center";
    pen.textBaseline = "bottom";
    for (var at = 1; at <= count; at++) {
      chart.data[at].forEach(function (value, place) {
        var beside = count === 1 ? 0 : at === 1 ? -wide / 2 : wide / 2;
        var x = chart.valToPos(place, "x", true) + beside, y = chart.valToPos(value, "y", true) - 3 * dots;
        pen.strokeText(value, x, y);
        pen.fillText(value, x, y);
      });
    }
    pen.restore();
  }
  function axes(figure, state) {
    var ink = function () { return colour("--kawal-ink", figure); };
    var below = figure.dataset.kind === "lines" ? { values: "{D}/{M}" } : {
      splits: function () { return state.labels.map(function (label, at) { return at; }); },
      values: function () { return state.labels; },
      size: function () { return 18 + 15 * Math.max.apply(null, [1].concat(state.labels.map(function (label) { return label.split("\n").length; }))); }
    };
    return [Object.assign({ stroke: ink, grid: { show: false }, ticks: { show: false } }, below), {
      stroke: ink, grid: { stroke: function () { return colour("--kawal-line", figure); }, width: 1 },
      incrs: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000]
    }];
  }
  function size(figure) { return { width: Math.max(220, figure.clientWidth), height: 248 }; }
  function options(figure, state, names) {
    var lines = figure.dataset.kind === "lines", most = Number(figure.dataset.most || 0);
    return Object.assign(size(figure), {
      tzDate: function (at) { return uPlot.tzDate(new Date(at * 1e3), "Etc/UTC"); },
      cursor: { show: false },
      legend: {
        live: false, show: names.length > 1,
        markers: {
          dash: function (chart, at) { return lines && at === 2 ? "dashed" : "solid"; },
          fill: function (chart, at) { return lines || at < names.length ? "transparent" : painted(figure, at, names.length); }
        }
      },
      scales: {
        x: lines ? {} : { time: false, range: function () { return [-0.5, Math.max(1, state.labels.length) - 0.5]; } },
        y: { range: function (chart, least, highest) { return [0, most ? most * 1.12 : Math.max(4, (highest || 0) * 1.15)]; } }
      },
      axes: axes(figure, state), series: series(figure, names),
      hooks: lines ? {} : { draw: [function (chart) { write(chart, figure); }] }
    });
  }
  function draw(figure) {
    var said = read(figure), known = charts[figure.id];
    if (!said) return;
    // When the page is renewed the drawing stays and only its figures change.
    if (known && figure.contains(known.chart.root)) {
      known.state.labels = said.labels;
      known.chart.setData(said.data);
      return;
    }
    var state = { labels: said.labels };
    charts[figure.id] = { figure: figure, state: state, chart: new uPlot(options(figure, state, said.names), said.data, figure) };
    charts[figure.id].chart.root.setAttribute("aria-hidden", "true");
  }
  function drawAll() {
    if (typeof uPlot !== "undefined") document.querySelectorAll("[data-table]").forEach(draw);
  }
  function each(deed) {
    Object.keys(charts).forEach(function (id) {
      if (charts[id].figure.isConnected) deed(charts[id]);
    });
  }
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:afterSwap", drawAll);
  window.addEventListener("resize", function () {
    each(function (one) { one.chart.setSize(size(one.figure)); });
  });
  ["(prefers-color-scheme: dark)", "(forced-colors: active)"].forEach(function (query) {
    matchMedia(query).addEventListener("change", function () {
      each(function (one) { one.chart.redraw(); });
    });
  });
})();
