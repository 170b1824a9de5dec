import PhotoSwipe from 'photoswipe';
import { PictureAddress } from './viewer/address';
import { Captions } from './viewer/captions';
import { itemOf } from './viewer/items';
import { followKey } from './viewer/keys';
import { addStyles, hideOthers, speak, wordsOf, type Words } from './viewer/words';

/** All pictures of a page in one sequence, full-screen, zoomed by fingers, mouse or keyboard. */
export class Viewer {
  private readonly address: PictureAddress;
  private shown?: PhotoSwipe;
  private closesWhenOpen = false;

  private constructor(private readonly links: HTMLAnchorElement[], private readonly words: Words) {
    this.address = new PictureAddress(links.map(link => link.parentElement!.id));
  }

  static async prepare(links: HTMLAnchorElement[], template: HTMLTemplateElement): Promise<Viewer> {
    await addStyles(template);
    return new Viewer(links, wordsOf(template));
  }

  open(index: number): void {
    if (this.shown) return;

    this.address.enter(index);
    const captions = new Captions(this.links, this.words);
    const viewer = new PhotoSwipe({
      dataSource: this.links.map(itemOf),
      index,
      bgOpacity: 1,
      spacing: 0.06,
      counter: false,
      returnFocus: false,
      imageClickAction: 'zoom',
      paddingFn: (size, _, at) => captions.roomBeside(size, at),
      closeTitle: this.words.close,
      zoomTitle: this.words.zoom,
      arrowPrevTitle: this.words.previous,
      arrowNextTitle: this.words.next,
      errorMsg: this.words.error,
    });
    viewer.on('uiRegister', () => captions.register(viewer));
    viewer.on('afterInit', () => speak(viewer, this.words));
    viewer.on('change', () => this.address.move(viewer.currIndex));
    viewer.on('change', () => hideOthers(viewer));
    viewer.on('keydown', event => followKey(viewer, event));
    // PhotoSwipe forgets who wants to close it while it is opening.
    viewer.on('keydown', ({ originalEvent }) => (this.closesWhenOpen ||= originalEvent.key === 'Escape'));
    viewer.on('openingAnimationEnd', () => this.closesWhenOpen && viewer.close());
    viewer.on('close', () => this.address.leave());
    viewer.on('destroy', () => this.returnTo(this.links[viewer.currIndex]));
    this.closesWhenOpen = false;
    this.shown = viewer;
    viewer.init();
  }

  /** The address has changed: shows the picture it names, or nothing (-1). */
  follow(index: number): void {
    if (index < 0) {
      this.address.left();
      this.closesWhenOpen = true;
      this.shown?.close();
    } else if (this.shown) {
      this.shown.goTo(index);
    } else {
      this.open(index);
    }
  }

  private returnTo(link: HTMLAnchorElement): void {
    this.shown = undefined;
    link.focus({ preventScroll: true });
    const { top, bottom } = link.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) link.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
