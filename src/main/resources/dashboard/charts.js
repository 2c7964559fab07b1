// Draws each <table data-chart="bar|line|doughnut"> into the [data-chart-place] of its card: a picture of the same figures, which stay there as a table.

const COLORS = ["#066fd1", "#2fb344", "#f76707", "#ae3ec9", "#d63939", "#0ca678", "#f59f00", "#4263eb", "#74b816", "#667382"];

function figures(row) {
  return [...row.querySelectorAll("td")].map((cell) => Number(cell.dataset.value));
}

function draw(table) {
  const card = table.closest(".card");
  const place = card.querySelector("[data-chart-place]");
  const rows = [...table.tBodies[0].rows];
  const series = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
  const round = table.dataset.chart === "doughnut";
  const stacked = table.dataset.chart === "bar";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `Chart: ${card.querySelector("h2").textContent}. The table has the same figures.`);
  place.replaceChildren(canvas);
  new window.Chart(canvas, {
    type: table.dataset.chart,
    data: {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: series.map((label, i) => ({
        label,
        data: rows.map((row) => figures(row)[i]),
        backgroundColor: round ? rows.map((row) => row.dataset.color) : COLORS[i % COLORS.length],
        borderColor: stacked || round ? undefined : COLORS[i % COLORS.length],
      })),
    },
    options: {
      animation: false,
      aspectRatio: round ? 1.6 : 2,
      plugins: { legend: { display: !round && series.length > 1, position: "bottom" } },
      scales: round ? {} : { x: { stacked }, y: { stacked, beginAtZero: true } },
    },
  });
}

function drawAll(root) {
  root.querySelectorAll("table[data-chart]").forEach(draw);
}

document.addEventListener("htmx:load", (event) => drawAll(event.detail.elt));
drawAll(document);
