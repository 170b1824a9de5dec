/**
 * The page's address while the viewer is open: it names the picture, and going back closes the viewer instead of
 * leaving the page.
 */
export class PictureAddress {
  constructor(private readonly ids: string[]) {}

  enter(index: number): void {
    // Reloaded while open: the step that going back undoes is there already.
    if (history.state?.picture) return;

    const page = location.pathname + location.search;
    if (location.hash === '#' + this.ids[index]) history.replaceState(null, '', page);
    history.scrollRestoration = 'manual';
    history.pushState({ picture: true }, '', '#' + this.ids[index]);
  }

  move(index: number): void {
    if (history.state?.picture) history.replaceState({ picture: true }, '', '#' + this.ids[index]);
  }

  leave(): void {
    if (history.state?.picture) history.back();
  }

  /** The page's own entry is shown again. A task later: this step back must not scroll away from the last picture. */
  left(): void {
    setTimeout(() => {
      if (!history.state?.picture) history.scrollRestoration = 'auto';
    });
  }
}
