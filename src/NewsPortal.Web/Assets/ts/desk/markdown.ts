import { LivePreview } from './live-preview';
import { LinkDialog } from './link-dialog';
import { Chosen, PictureDialog } from './picture-dialog';
import { insertBlock, prefixLines, selected, wrap } from './text-edits';

type Deed = (text: HTMLTextAreaElement, label: string) => void;

/** The toolbar over a Markdown text, its keys and its preview. */
export function offerMarkdown(pictures: PictureDialog | null, links: LinkDialog | null): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-markdown]')) start(box, pictures, links);
}

function start(box: HTMLElement, pictures: PictureDialog | null, links: LinkDialog | null): void {
  const text = box.querySelector<HTMLTextAreaElement>('[data-text]')!;
  const tools = box.querySelector<HTMLElement>('[data-tools]')!;
  const preview = new LivePreview(text, box.querySelector<HTMLElement>('[data-preview]')!);
  const deeds = deedsWith(pictures, links, preview, tools);
  const press = (name: string): void => {
    const button = tools.querySelector<HTMLElement>(`[data-do="${name}"]`);
    deeds[name]?.(text, button?.getAttribute('aria-label')?.toLowerCase() ?? '');
  };
  tools.hidden = false;
  tools.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (button && !text.matches(':disabled')) press(button.dataset.do!);
  });
  tools.addEventListener('keydown', event => moveAlong(tools, event));
  box.addEventListener('keydown', event => {
    const name = keyOf(event);
    if (!name) return;
    event.preventDefault();
    press(name);
  });
  if (localStorage.getItem(LivePreview.key) === 'on') press('preview');
  if (pictures && !text.matches(':disabled')) {
    pictures.whenClosed = files => choose(pictures, text, lines => lines, files);
  }
}

function deedsWith(
  pictures: PictureDialog | null, links: LinkDialog | null, preview: LivePreview, tools: HTMLElement,
): Record<string, Deed> {
  return {
    bold: (text, label) => wrap(text, '**', '**', label),
    italic: (text, label) => wrap(text, '*', '*', label),
    link: text => links?.open(text),
    heading: text => prefixLines(text, () => '## ', /^#{1,6} /),
    quote: text => prefixLines(text, () => '> ', /^> ?/),
    list: text => prefixLines(text, () => '- ', /^- /),
    numbers: text => prefixLines(text, i => `${i + 1}. `, /^\d+\. /),
    table: text => insertBlock(text, '|  |  |\n| --- | --- |\n|  |  |'),
    box: text => insertBlock(text, `:::box\n${selected(text)}\n:::`),
    picture: text => choose(pictures, text, lines => lines),
    gallery: text => choose(pictures, text, lines => `:::gallery\n${lines}\n:::`),
    preview: () => tools.querySelector('[data-do="preview"]')!.setAttribute('aria-pressed', String(preview.toggle())),
  };
}

/** The dialog makes browsers forget where the cursor stood. */
function choose(
  pictures: PictureDialog | null, text: HTMLTextAreaElement, block: (lines: string) => string, files: File[] = [],
): void {
  const end = text.selectionEnd;
  pictures?.open(true, (chosen, own) => {
    text.setSelectionRange(end, end);
    insertBlock(text, block(chosen.map(picture => write(picture, own)).join('\n\n')));
  }, files);
}

/** Without words of its own a figure follows the library, also after it was published. */
function write(picture: Chosen, own: boolean): string {
  if (!own) return `![](media:${picture.id})`;
  const alt = picture.alt.replace(/[[\]\\]/g, '\\$&');
  const caption = picture.caption.replace(/["\\]/g, '\\$&');
  return `![${alt}](media:${picture.id}${caption ? ` "${caption}"` : ''})`;
}

function keyOf(event: KeyboardEvent): string | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return undefined;
  const keys: Record<string, string> = event.altKey
    ? { KeyI: 'picture', KeyP: 'preview' }
    : { KeyB: 'bold', KeyI: 'italic', KeyK: 'link' };
  return keys[event.code];
}

/** One stop for Tab, arrows inside (WAI-ARIA toolbar pattern). */
function moveAlong(tools: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...tools.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
  event.preventDefault();
}
