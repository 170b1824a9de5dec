import type PhotoSwipe from 'photoswipe';

interface KeyPress {
  originalEvent: KeyboardEvent;
  preventDefault(): void;
}

/** Keys that PhotoSwipe leaves to the page: the ends of the sequence, Tab in a circle, nothing that scrolls behind. */
export function followKey(viewer: PhotoSwipe, press: KeyPress): void {
  const { key, shiftKey, target } = press.originalEvent;
  if (key === 'Home') viewer.goTo(0);
  else if (key === 'End') viewer.goTo(viewer.getNumItems() - 1);
  else if (key === 'Tab') moveFocus(viewer, shiftKey ? -1 : 1);
  else if (key !== 'PageUp' && key !== 'PageDown' && (key !== ' ' || (target as Element).closest('button'))) return;

  press.originalEvent.preventDefault();
  press.preventDefault();
}

function moveFocus(viewer: PhotoSwipe, step: 1 | -1): void {
  const stops = [...viewer.element!.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
    .filter(button => button.getClientRects().length > 0);
  const at = stops.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 && step < 0 ? stops.length - 1 : (at + step + stops.length) % stops.length;
  stops[next]?.focus();
}
