/** Requests from a page's script: with the page's token, and 401 instead of a sign-in page when the session has ended. */
const field = 'input[name="__RequestVerificationToken"]';

export function token(): string {
  return document.querySelector<HTMLInputElement>(field)?.value ?? '';
}

/** After signing in again in another tab: this page goes on with the token of whoever is signed in now. */
export async function refreshToken(signal?: AbortSignal): Promise<string> {
  const page = new DOMParser().parseFromString(await getText('/admin', signal), 'text/html');
  const fresh = page.querySelector<HTMLInputElement>(field)!.value;
  for (const old of document.querySelectorAll<HTMLInputElement>(field)) old.value = fresh;
  return fresh;
}

const asScript = { 'X-Requested-With': 'XMLHttpRequest' };

export async function getText(address: string, signal?: AbortSignal): Promise<string> {
  return read(await fetch(address, { headers: asScript, signal }));
}

export async function postForm(address: string, form: FormData, signal?: AbortSignal): Promise<string> {
  form.set('__RequestVerificationToken', token());
  return read(await fetch(address, { method: 'POST', body: form, headers: asScript, signal }));
}

async function read(answer: Response): Promise<string> {
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} ${answer.url}`);
  return answer.text();
}

export function later(milliseconds: number, action: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
