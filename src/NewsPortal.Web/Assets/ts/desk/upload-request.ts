import { refreshToken, token } from './server';

/** Why a file did not arrive: each has its sentence beside the row. */
export type Cause = 'network' | 'signedOut' | 'server' | 'tooLarge' | 'full' | 'slow';

const causes: Record<number, Cause> = { 400: 'signedOut', 401: 'signedOut', 408: 'slow', 413: 'tooLarge', 507: 'full' };

export class NotSent extends Error {
  constructor(readonly reason: Cause) {
    super(reason);
  }
}

/** Share of the bytes that left, 0 to 1; 1 means that the server is at work. */
export type Progress = (share: number) => void;

/** Sends a form as fetch cannot: saying how far it came. A stale token is renewed once. */
export async function upload(address: string, form: FormData, progress: Progress): Promise<string> {
  form.set('__RequestVerificationToken', token());
  const first = await request(address, form, progress);
  if (first.status !== 400) return read(first);
  form.set('__RequestVerificationToken', await refreshToken().catch(() => {
    throw new NotSent('signedOut');
  }));
  return read(await request(address, form, progress));
}

function request(address: string, form: FormData, progress: Progress): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.upload.addEventListener('progress', event => progress(event.total > 0 ? event.loaded / event.total : 0));
    call.upload.addEventListener('load', () => progress(1));
    call.addEventListener('load', () => resolve(call));
    for (const end of ['error', 'abort', 'timeout']) {
      call.addEventListener(end, () => reject(new NotSent('network')));
    }
    call.open('POST', address);
    call.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    call.send(form);
  });
}

function read(answer: XMLHttpRequest): string {
  const asked = new URL(answer.responseURL).pathname.startsWith('/admin/anh/');
  if (answer.status >= 400) throw new NotSent(causes[answer.status] ?? 'server');
  if (!asked) throw new NotSent('signedOut');
  return answer.responseText;
}
