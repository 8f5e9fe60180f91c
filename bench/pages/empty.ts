/** A page with one button, to measure the time of the browser itself. */
import { markDrawn } from "./measure.ts";

const button = document.createElement("button");
button.id = "counter";
button.textContent = "0";
button.addEventListener("click", () => {
  button.textContent = String(Number(button.textContent) + 1);
});
document.querySelector("#map")?.append(button);
markDrawn();
