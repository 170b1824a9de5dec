/** Changes to a text area that Ctrl+Z undoes. */
export function replaceSelection(text: HTMLTextAreaElement, words: string): void {
  text.focus();
  // Deprecated, and still the only way to write into the browser's own undo history.
  if (!document.execCommand('insertText', false, words)) {
    text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function selected(text: HTMLTextAreaElement): string {
  return text.value.slice(text.selectionStart, text.selectionEnd);
}

/** Puts marks around the selection, or takes them away. */
export function wrap(text: HTMLTextAreaElement, before: string, after: string, empty: string): void {
  const words = selected(text);
  if (words.startsWith(before) && words.endsWith(after) && words.length >= before.length + after.length) {
    replaceSelection(text, words.slice(before.length, words.length - after.length));
    return;
  }
  const start = text.selectionStart;
  replaceSelection(text, before + (words || empty) + after);
  text.setSelectionRange(start + before.length, start + before.length + (words || empty).length);
}

/** Puts a mark before each selected line, or takes it away from all. */
export function prefixLines(text: HTMLTextAreaElement, mark: (index: number) => string, pattern: RegExp): void {
  const start = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
  const next = text.value.indexOf('\n', text.selectionEnd);
  text.setSelectionRange(start, next < 0 ? text.value.length : next);
  const lines = selected(text).split('\n');
  const marked = lines.every(line => pattern.test(line));
  replaceSelection(text, lines.map((line, i) => (marked ? line.replace(pattern, '') : mark(i) + line)).join('\n'));
}

/** A block stands between empty lines. */
export function insertBlock(text: HTMLTextAreaElement, block: string): void {
  text.focus();
  text.setSelectionRange(text.selectionEnd, text.selectionEnd);
  const before = text.value.slice(0, text.selectionEnd);
  const after = text.value.slice(text.selectionEnd);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  replaceSelection(text, gap + block + (after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'));
}
