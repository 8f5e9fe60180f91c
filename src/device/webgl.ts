/** Whether the map can be drawn by WebGL 2 here: virtual machines, remote desktops and blocked cards often cannot. */
export function hasWebGL2(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    if (!context) return false;
    // Browsers allow about sixteen contexts at a time; this one is given back at once.
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return true;
  } catch {
    return false;
  }
}
