import type PhotoSwipe from 'photoswipe';

/** What the viewer says, in the page's language; the page brings it in a template. */
export interface Words {
  label: string;
  slides: string;
  slide: string;
  close: string;
  zoom: string;
  previous: string;
  next: string;
  error: string;
  position: string;
}

export function wordsOf(template: HTMLTemplateElement): Words {
  return { ...template.dataset } as unknown as Words;
}

/** The viewer's style sheet lies in the same template, so that a page that never opens it never fetches it. */
export async function addStyles(template: HTMLTemplateElement): Promise<void> {
  const sheet = template.content.querySelector('link')!.cloneNode() as HTMLLinkElement;
  await new Promise((done, failed) => {
    sheet.onload = done;
    sheet.onerror = failed;
    document.head.append(sheet);
  });
}

/** After a leap PhotoSwipe leaves the slide it left audible. */
export function hideOthers(viewer: PhotoSwipe): void {
  for (const holder of viewer.mainScroll.itemHolders) {
    holder.el.setAttribute('aria-hidden', String(holder.slide !== viewer.currSlide));
  }
}

/** PhotoSwipe names its parts in English for screen readers. */
export function speak(viewer: PhotoSwipe, words: Words): void {
  viewer.element!.setAttribute('aria-modal', 'true');
  viewer.element!.setAttribute('aria-label', words.label);
  viewer.scrollWrap!.setAttribute('aria-roledescription', words.slides);
  for (const holder of viewer.mainScroll.itemHolders) {
    holder.el.setAttribute('aria-roledescription', words.slide);
  }
}
