/** A page with nothing on it: what the browser itself takes. */
import { drawingIsMade } from "./measure.ts";

const button = document.createElement("button");
button.id = "press";
button.textContent = "0";
button.addEventListener("click", () => {
  button.textContent = String(Number(button.textContent) + 1);
});
document.querySelector("#map")?.append(button);
drawingIsMade();
