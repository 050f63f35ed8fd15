// Functions that run inside the editor's page: each must stand alone. Plain JavaScript, so that the browser's global
// names stay out of the project's types.

/** The rectangle on screen of the first visible occurrence of some words in one line of the editor. */
export function findWords(words) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes.map((node) => node.data).join('');
    const start = text.replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    const place = (offset) => {
      let passed = 0;
      for (const node of nodes) {
        if (offset <= passed + node.length) return [node, offset - passed];
        passed += node.length;
      }
      return [line, 0];
    };
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(start + words.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}

/** Whether a squiggle runs under a rectangle. */
export function hasSquiggle(box) {
  const middle = box.y + box.height / 2;
  return [...document.querySelectorAll('.squiggly-warning')].some((squiggle) => {
    const { left, right, top, bottom } = squiggle.getBoundingClientRect();
    return left < box.x + box.width && right > box.x && top < middle && bottom > middle;
  });
}
