import { getText } from './server';
import { Uploader } from './uploader';

/** The library's own page: rows stay with what became of them, and the list below shows the new pictures. */
export function offerLibraryUploads(): Uploader | null {
  const place = document.querySelector<HTMLElement>('[data-library-upload] [data-uploader]');
  return place && new Uploader(place, () => undefined, () => void refresh()).start();
}

async function refresh(): Promise<void> {
  const list = '[data-library]';
  const fresh = await getText(location.href).then(
    text => new DOMParser().parseFromString(text, 'text/html').querySelector(list), () => null);
  if (fresh) document.querySelector(list)?.replaceWith(document.adoptNode(fresh));
  document.querySelector<HTMLElement>('[data-stale]')!.hidden = fresh !== null;
}
