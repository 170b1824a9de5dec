import { cropWindow, Point, within } from './crop-window';

/** Where the crops of a picture look: moved by mouse, finger, arrow keys or numbers, seen at once in every crop. */
export function offerFocalPoints(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-focal]')) new FocalEditor(box).start();
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

class FocalEditor {
  private readonly stage: HTMLElement;
  private readonly point: HTMLElement;
  private readonly across: HTMLInputElement;
  private readonly down: HTMLInputElement;
  private readonly width: number;
  private readonly height: number;

  constructor(private readonly box: HTMLElement) {
    this.stage = box.querySelector('[data-stage]')!;
    this.point = box.querySelector('[data-point]')!;
    this.across = box.querySelector('[data-x]')!;
    this.down = box.querySelector('[data-y]')!;
    this.width = Number(box.dataset.width);
    this.height = Number(box.dataset.height);
  }

  /** Who may only look keeps the crops as they were saved. */
  start(): void {
    if (this.across.matches(':disabled')) return;
    this.point.hidden = false;
    this.point.tabIndex = 0;
    for (const frame of this.frames()) this.showWhole(frame);
    this.stage.addEventListener('pointerdown', event => this.grab(event));
    this.stage.addEventListener('click', event => this.follow(event));
    this.point.addEventListener('keydown', event => this.step(event));
    for (const input of [this.across, this.down]) input.addEventListener('input', () => this.show(this.read()));
    this.show(this.read());
  }

  private frames(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('[data-crop]')];
  }

  /** Crops made by the server show the saved point; from here on each is cut from the whole picture. */
  private showWhole(frame: HTMLElement): void {
    const picture = frame.querySelector('img')!;
    picture.src = this.box.dataset.whole!;
    picture.classList.add('focal__cut');
  }

  /** A mouse drags from anywhere; a finger drags the point only, so that the page can still be scrolled. */
  private grab(event: PointerEvent): void {
    const onPoint = this.point.contains(event.target as Node);
    if (event.button !== 0 || (event.pointerType === 'touch' && !onPoint)) return;
    event.preventDefault();
    this.point.focus();
    this.stage.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => this.follow(moved);
    this.stage.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel']) {
      this.stage.addEventListener(end, () => this.stage.removeEventListener('pointermove', move), { once: true });
    }
    this.follow(event);
  }

  private follow(event: MouseEvent): void {
    const place = this.stage.getBoundingClientRect();
    this.move({ x: (event.clientX - place.left) / place.width, y: (event.clientY - place.top) / place.height });
  }

  private step(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const size = event.shiftKey ? 0.1 : 0.01;
    const { x, y } = this.read();
    this.move({ x: x + step[0] * size, y: y + step[1] * size });
  }

  private read(): Point {
    const share = (input: HTMLInputElement): number => within(Number(input.value) / 100 || 0, 0, 1);
    return { x: share(this.across), y: share(this.down) };
  }

  private move(to: Point): void {
    this.across.value = percent(to.x);
    this.down.value = percent(to.y);
    this.across.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private show(at: Point): void {
    this.point.style.insetInlineStart = `${at.x * 100}%`;
    this.point.style.insetBlockStart = `${at.y * 100}%`;
    const words = (this.box.dataset.words ?? '').replace('{0}', percent(at.x)).replace('{1}', percent(at.y));
    this.point.setAttribute('aria-valuenow', percent(at.x));
    this.point.setAttribute('aria-valuetext', words);
    for (const frame of this.frames()) this.cut(frame, at);
  }

  private cut(frame: HTMLElement, at: Point): void {
    const window = cropWindow(at, this.width, this.height, Number(frame.dataset.crop));
    const style = frame.querySelector('img')!.style;
    style.inlineSize = `${(100 * this.width) / window.width}%`;
    style.insetInlineStart = `${(-100 * window.left) / window.width}%`;
    style.insetBlockStart = `${(-100 * window.top) / window.height}%`;
  }
}

/** One decimal: what Core keeps. */
function percent(share: number): string {
  return String(Math.round(within(share, 0, 1) * 1000) / 10);
}
