import { later, postForm } from './server';

/** What readers will see of the text, made by the server's own renderer a moment after the last key. */
export class LivePreview {
  static readonly key = 'desk-preview';
  private running?: AbortController;
  private readonly renderLater = later(500, () => void this.render());

  /** Static pages have none. */
  private readonly articleForm: HTMLSelectElement | null;

  constructor(private readonly text: HTMLTextAreaElement, private readonly pane: HTMLElement) {
    this.articleForm = text.form!.querySelector('select[name="Form"]');
    for (const field of [text, this.articleForm]) {
      field?.addEventListener('input', () => {
        if (!pane.hidden) this.renderLater();
      });
    }
    text.addEventListener('scroll', () => this.follow());
  }

  /** True when it is shown now. */
  toggle(): boolean {
    this.pane.hidden = !this.pane.hidden;
    localStorage.setItem(LivePreview.key, this.pane.hidden ? 'off' : 'on');
    if (!this.pane.hidden) void this.render();
    return !this.pane.hidden;
  }

  private async render(): Promise<void> {
    this.running?.abort();
    this.running = new AbortController();
    const form = new FormData();
    const kind = this.articleForm?.value ?? '';
    form.set('body', this.text.value);
    form.set('form', kind);
    this.pane.classList.add('markdown__preview--waiting');
    try {
      const html = await postForm(this.pane.dataset.address!, form, this.running.signal);
      const body = document.createElement('div');
      body.className = 'article__body';
      body.innerHTML = html;
      this.pane.classList.toggle('article--photo', kind === 'Photo');
      this.pane.replaceChildren(body);
      this.follow();
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      this.pane.textContent = this.pane.dataset.failed ?? '';
    }
    this.pane.classList.remove('markdown__preview--waiting');
  }

  private follow(): void {
    const share = this.text.scrollTop / Math.max(1, this.text.scrollHeight - this.text.clientHeight);
    this.pane.scrollTop = share * (this.pane.scrollHeight - this.pane.clientHeight);
  }
}
