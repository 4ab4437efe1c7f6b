// Draws who met whom, from the same pairs as the table below the picture, which is folded then.
"use strict";

const place = document.getElementById("network");

function styles() {
  const of = getComputedStyle(document.documentElement);
  const colour = (name) => of.getPropertyValue(name).trim();
  return [
    { selector: "node", style: {
      label: "data(label)", "background-color": colour("--ink"), color: colour("--ink"), width: 12, height: 12,
      "font-size": 13, "font-family": "sans-serif", "text-valign": "bottom", "text-margin-y": 5,
      "text-background-color": colour("--paper"), "text-background-opacity": 0.85, "text-background-padding": 2 } },
    { selector: "edge", style: { width: 2.5, "curve-style": "straight", "line-color": colour("--done") } },
    { selector: "edge[tone = 'planned']", style: { "line-style": "dashed", "line-color": colour("--open") } },
    { selector: "edge[tone = 'off']", style: { "line-style": "dotted", "line-color": colour("--off") } },
  ];
}

function draw(elements) {
  place.hidden = false;
  document.getElementById("pairs").open = false;
  const network = cytoscape({
    container: place, elements, style: styles(), maxZoom: 2.5, minZoom: 0.2, userZoomingEnabled: false,
    layout: { name: "circle" },
  });
  network.layout({
    name: "cose", animate: false, randomize: false, numIter: 1500, nodeRepulsion: () => 60000, idealEdgeLength: () => 110,
    nodeOverlap: 30, nodeDimensionsIncludeLabels: true, gravity: 0.4, componentSpacing: 70, padding: 30,
  }).run();
  network.on("tap", "node", (event) => { window.location.href = event.target.data("href"); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => network.style(styles()));
}

fetch(place.dataset.source).then((answer) => answer.json()).then(draw);
