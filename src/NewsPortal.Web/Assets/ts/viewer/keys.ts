import type PhotoSwipe from 'photoswipe';

interface KeyPress {
  originalEvent: KeyboardEvent;
  preventDefault(): void;
}

/** Where the keyboard stops: a caption only while it is seen, and too long to be seen as a whole. */
const stops = 'button:not(:disabled), .pswp--ui-visible:not(.pswp--zoomed-in) > .viewer-caption[tabindex]';
const scrolling = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' '];

/** Keys that PhotoSwipe leaves to the page: the ends of the sequence, Tab in a circle, nothing that scrolls behind. */
export function followKey(viewer: PhotoSwipe, press: KeyPress): void {
  const { key, shiftKey, target } = press.originalEvent;
  if (scrolling.includes(key) && (target as Element).matches('.viewer-caption')) {
    press.preventDefault();
    return;
  }

  if (key === 'Home') viewer.goTo(0);
  else if (key === 'End') viewer.goTo(viewer.getNumItems() - 1);
  else if (key === 'Tab') moveFocus(viewer, shiftKey ? -1 : 1);
  else if (key !== 'PageUp' && key !== 'PageDown' && (key !== ' ' || (target as Element).closest('button'))) return;

  press.originalEvent.preventDefault();
  press.preventDefault();
}

function moveFocus(viewer: PhotoSwipe, step: 1 | -1): void {
  const places = [...viewer.element!.querySelectorAll<HTMLElement>(stops)]
    .filter(place => place.getClientRects().length > 0);
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 && step < 0 ? places.length - 1 : (at + step + places.length) % places.length;
  places[next]?.focus();
}
