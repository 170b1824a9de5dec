import type { Viewer } from './viewer';

const links = 'figure[id^="anh-"] > a';

/**
 * Pictures of the page open full-screen, and an address like `#anh-3` opens one. The viewer is fetched when a reader
 * reaches for a picture; where it cannot be, a picture is what it is without scripts: a link to the large one.
 */
export function offerPictures(): void {
  const words = document.querySelector<HTMLTemplateElement>('template[data-viewer]');
  const pictures = [...document.querySelectorAll<HTMLAnchorElement>(links)];
  if (!words || pictures.length === 0) return;

  let viewer: Promise<Viewer> | undefined;
  const fetched = () =>
    (viewer ??= import('./viewer')
      .then(module => module.Viewer.prepare(pictures, words))
      .catch(error => {
        viewer = undefined;
        throw error;
      }));
  const prefetch = () => void fetched().catch(() => {});

  for (const [index, link] of pictures.entries()) {
    link.addEventListener('pointerenter', prefetch, { once: true });
    link.addEventListener('focus', prefetch, { once: true });
    link.addEventListener('click', event => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      fetched().then(v => v.open(index), () => location.assign(link.href));
    });
  }

  const follow = () => {
    const named = pictures.findIndex(link => '#' + link.parentElement!.id === location.hash);
    if (viewer || named >= 0) fetched().then(v => v.follow(named), () => {});
  };
  addEventListener('popstate', follow);
  follow();
}
