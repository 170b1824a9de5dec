import { getText } from './server';
import { Uploader } from './uploader';

/** The library's own page: rows stay with what became of them, and the list below shows the new pictures. */
export function offerLibraryUploads(): Uploader | null {
  const place = document.querySelector<HTMLElement>('[data-library-upload] [data-uploader]');
  return place && new Uploader(place, () => undefined, () => void refresh()).start();
}

async function refresh(): Promise<void> {
  const list = '[data-library]';
  const page = new DOMParser().parseFromString(await getText(location.href), 'text/html');
  document.querySelector(list)?.replaceWith(document.adoptNode(page.querySelector(list)!));
}
