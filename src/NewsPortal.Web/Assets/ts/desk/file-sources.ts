import { namePasted } from './file-names';

/** Who takes dropped and pasted files now; null where nobody wants them. */
type Taker = () => ((files: File[]) => void) | null;

/** Pictures dropped anywhere on the page or pasted. A file that nobody takes never replaces the page by itself. */
export function offerDropAndPaste(taker: Taker): void {
  let inside = 0;
  const mark = (over: boolean): void => {
    document.documentElement.classList.toggle('is-dropping', over && taker() !== null);
  };
  addEventListener('dragenter', event => {
    if (holdsFiles(event)) mark(++inside > 0);
  });
  addEventListener('dragleave', event => {
    if (holdsFiles(event)) mark(--inside > 0);
  });
  addEventListener('dragover', event => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    inside = 0;
    mark(false);
    taker()?.([...event.dataTransfer!.files]);
  });
  document.addEventListener('paste', event => {
    // Word processors add a picture of the text that was copied: the text is what is meant.
    if (event.clipboardData?.types.includes('text/plain')) return;
    const files = [...(event.clipboardData?.files ?? [])].filter(f => f.type.startsWith('image/'));
    const take = taker();
    if (files.length === 0 || !take) return;
    event.preventDefault();
    take(files.map(f => namePasted(f, new Date())));
  });
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
