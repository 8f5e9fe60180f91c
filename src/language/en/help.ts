/** The words of the help page, in English. */
export const help = {
  mouse: "Mouse and touch",
  mouseText: [
    "Drag the background to move the map; scroll or pinch to zoom; double-click the background to zoom in, tap with two fingers to zoom out.",
    "A number such as +5 at a name says how many more specific items are inside. Double-click the shape to expand them on the map, and again to collapse them.",
    "Drag a shape to move it (on a touch screen, touch and hold it first). Others give way, and it stays where you drop it, with a pin; links include it. By role, risks, proposals and red lines move up and down their side. Double-click it to put it back. Esc cancels a drag; Ctrl + Z undoes it afterwards.",
    "Click or tap a shape or a line to read its claims; click the background to deselect.",
    "Two buttons on the map change its layout: by role, or as a network. “Filters” also adds what the map shows only with a selection.",
    "Among shapes of one type, an item named in more claims is larger; in the layout by role, only who speaks. Size measures neither importance nor truth.",
    "Point at a shape or a line, or touch and hold it, to read what it says and to see its connections.",
  ],
  keys: "Keyboard",
  keyMeanings: {
    "/": "go to the search box",
    "?": "open this page",
    Enter: "on the map: select the node nearest the centre; at the cursor: open that item; at the selection: read its details",
    "← →":
      "with a node selected: move to the next neighbour along the same type of connection; with a connection selected: move to its start or its end",
    "↑ ↓":
      "with a node selected: move to the next type of connection; with a connection selected: move to another connection between the same two nodes",
    "← → ↑ ↓": "with nothing selected: move the map",
    "Shift + ← → ↑ ↓": "move the map at any time",
    "Alt + ← → ↑ ↓": "on the map, with a node selected: move the node",
    Backspace: "go back; Alt + ← does the same, except on the map while a node is selected, where it moves the node",
    "+ − 0": "on the map: zoom in, zoom out, fit to window",
    ".": "on the map: zoom to selection",
    "1 2 3": "on the map: show neighbours within this many steps of the selected node",
    "← → ↑ ↓ Home End": "in “Who proposed what”: move from cell to cell; Ctrl + Home and Ctrl + End go to the first and the last cell",
    Esc: "on the map: clear the cursor, then deselect; with nothing selected: fit to window; in the details and on the map’s buttons: deselect; in the search box: close the results",
  },
  keysText: [
    "The same keys work on the map and in the outline. A ring on the map marks the current position, and screen readers announce it: the type of connection, where it leads, its place in the list (such as 2 of 5), the number of claims and their evidence.",
    "Everything on the map can be reached by keyboard in the outline.",
    "The browser’s Back button undoes the last selection.",
  ],
  searchKey:
    "The key / leads to the search box, and ? to this page (the only keys that work everywhere; the choice is kept on this device)",
  ask: "Ask a question",
  askText:
    "The search box also takes questions. The answer shows how the question was understood and consists only of claims. A question that is not understood is answered by the claims closest to its words. No language model is involved.",
  teach: "Teaching a class",
  teachText: [
    "Under “Lessons”, press “Teach a class”: this window is for the projector. “Notes” opens the teacher’s window, with notes, answers, the text that the class reads, and the time. It follows the other window and controls it. The clock starts with the first step forward.",
    "A presenter’s remote control is enough: Page Down shows an answer and then goes on, Page Up goes back, B or . makes the screen blank. While the class explores freely, Page Down, E or Esc lead back to the step.",
    "Before the class: print the handouts or save the slides (under each lesson, and under “Steps” while it runs). Where there may be no network, use “Save for offline use” under “Steps”.",
    "A class begins with all answers hidden. If one met here in the last twelve hours, the page offers to go on with it.",
    "“Make a lesson” records what the map shows as steps. Save the lesson’s file: the page keeps it on this device only, and the file for offline use does not have it.",
  ],
  link: "Links",
  linkText: [
    "To keep a picture of the map, use “Save image”. Tools that save a web page or take its picture from inside may not get the map’s lines and nodes.",
    "The page address contains the view: selection, filters, language, theme and map position. Copy it to share the same view.",
    "“Collect” saves a node or a claim on this device, under “Collection”. “Share” on that page makes a link that includes your collection. Whoever opens it keeps their own collection.",
  ],
} as const;
