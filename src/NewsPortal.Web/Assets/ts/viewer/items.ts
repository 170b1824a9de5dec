import type { SlideData } from 'photoswipe';

/** A picture as the page shows it, for the viewer to show it larger. */
export function itemOf(link: HTMLAnchorElement): SlideData {
  const image = link.querySelector('img')!;
  return {
    src: link.href,
    srcset: sourceSetOf(link, image),
    msrc: image.currentSrc || undefined,
    width: Number(image.getAttribute('width')),
    height: Number(image.getAttribute('height')),
    alt: image.alt,
    element: link,
    thumbCropped: true,
  };
}

/** In the lightest format this browser reads: the one it chose on the page, or WebP where it has not chosen yet. */
function sourceSetOf(link: HTMLAnchorElement, image: HTMLImageElement): string {
  const format = image.currentSrc.split('.').pop() || 'webp';
  return link.querySelector<HTMLSourceElement>(`source[type="image/${format}"]`)?.srcset ?? image.srcset;
}
