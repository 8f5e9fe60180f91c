/** Draws the picture on a 2D canvas in the simplest way: circles, lines and the labels of the nodes of the highest weight. */
import { fonts, palettes } from "../../src/design/tokens.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import type { Frame } from "../../src/scene/scene-types.ts";
import { loadPicture, markDrawn } from "./measure.ts";

const palette = palettes.light;
const picture = await loadPicture();
const byId = new Map(picture.nodes.map((node) => [node.id, node]));
const labelled = [...picture.nodes].sort((a, b) => b.weight - a.weight).slice(0, 45);
const canvas = document.createElement("canvas");
document.querySelector("#map")?.append(canvas);
canvas.width = innerWidth * devicePixelRatio;
canvas.height = innerHeight * devicePixelRatio;
const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
let frame: Frame = { width: innerWidth, height: innerHeight, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };

function draw(): void {
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  pen.clearRect(0, 0, frame.width, frame.height);
  for (const edge of picture.edges) {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to) continue;
    const start = sceneToPage(from.at, frame);
    const end = sceneToPage(to.at, frame);
    pen.strokeStyle = palette.edges[edge.line];
    pen.beginPath();
    pen.moveTo(start.left, start.top);
    pen.lineTo(end.left, end.top);
    pen.stroke();
  }
  for (const node of picture.nodes) {
    const centre = sceneToPage(node.at, frame);
    pen.fillStyle = palette.nodes[node.colour];
    pen.beginPath();
    pen.arc(centre.left, centre.top, radiusOnPage(node.radius, frame), 0, 2 * Math.PI);
    pen.fill();
  }
  pen.font = `13px ${fonts.text}`;
  pen.fillStyle = palette.text;
  for (const node of labelled) {
    const centre = sceneToPage(node.at, frame);
    pen.fillText(node.label, centre.left + radiusOnPage(node.radius, frame) + 3, centre.top + 4);
  }
}

let isScheduled = false;
function show(camera: Frame["camera"]): void {
  frame = { ...frame, camera };
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    draw();
  });
}
canvas.addEventListener("mousemove", (event) => {
  if (event.buttons !== 1) return;
  const { camera } = frame;
  const scale = sceneToPage({ x: 1, y: 0 }, frame).left - sceneToPage({ x: 0, y: 0 }, frame).left;
  show({ ...camera, x: camera.x - event.movementX / scale, y: camera.y + event.movementY / scale });
});
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  show({ ...frame.camera, zoom: frame.camera.zoom * 2 ** (-event.deltaY / 260) });
});
draw();
markDrawn();
