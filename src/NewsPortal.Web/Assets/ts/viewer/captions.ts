import type PhotoSwipe from 'photoswipe';
import type { Words } from './words';

interface Size { x: number; y: number }

const barHeight = 56;
const arrowWidth = 64;

/** Caption, credit and place in the sequence, as the page has them, under the picture. */
export class Captions {
  constructor(private readonly links: HTMLAnchorElement[], private readonly words: Words) {}

  register(viewer: PhotoSwipe): void {
    viewer.ui!.registerElement({
      name: 'position',
      className: 'viewer-position',
      appendTo: 'bar',
      order: 5,
      onInit: element => {
        element.setAttribute('aria-hidden', 'true');
        viewer.on('change', () => (element.textContent = this.positionOf(viewer.currIndex)));
      },
    });
    viewer.ui!.registerElement({
      name: 'caption',
      className: 'viewer-caption',
      appendTo: 'root',
      onInit: element => {
        element.setAttribute('role', 'status');
        viewer.on('change', () => {
          element.replaceChildren(this.spoken(viewer.currIndex), ...this.of(viewer.currIndex));
          element.scrollTop = 0;
        });
        // A long one is scrolled by the keyboard too. A window of another size breaks its lines anew.
        const offer = (): void => {
          if (element.scrollHeight > element.clientHeight) element.setAttribute('tabindex', '0');
          else element.removeAttribute('tabindex');
        };
        for (const event of ['change', 'resize'] as const) viewer.on(event, () => requestAnimationFrame(offer));
      },
    });
  }

  /** Pixels to keep free around a picture: its caption must not lie on it. */
  roomBeside(size: Size, index: number): { top: number; bottom: number; left: number; right: number } {
    const probe = document.createElement('div');
    probe.className = 'viewer-caption viewer-caption--probe';
    probe.append(...this.of(index));
    document.body.append(probe);
    const height = probe.offsetHeight;
    probe.remove();
    const beside = size.x >= 1024 ? arrowWidth : 0;
    return { top: barHeight, bottom: Math.max(height, size.y > 500 ? 24 : 0), left: beside, right: beside };
  }

  private of(index: number): Node[] {
    const words = this.links[index].parentElement!.querySelectorAll('figcaption > :not(.number)');
    return [...words].flatMap(part => [part.cloneNode(true), document.createTextNode(' ')]);
  }

  /** As counted on the page, where it counts its pictures; a lead picture stands outside that count. */
  private positionOf(index: number): string {
    const isCounted = this.links.some(link => this.numberOn(link));
    return isCounted ? this.numberOn(this.links[index]) : `${index + 1}/${this.links.length}`;
  }

  private numberOn(link: HTMLAnchorElement): string {
    return link.parentElement!.querySelector('.number')?.textContent ?? '';
  }

  /** What the eye sees in the corner. */
  private spoken(index: number): Node {
    const [at, all] = this.positionOf(index).split('/');
    const position = document.createElement('span');
    position.className = 'for-ears';
    if (all) position.textContent = this.words.position.replace('{0}', at).replace('{1}', all) + ' ';
    return position;
  }
}
