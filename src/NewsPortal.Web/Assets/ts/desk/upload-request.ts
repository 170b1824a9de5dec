import { refreshToken, token } from './server';

/** Why a file did not arrive: each has its sentence beside the row. */
export type Cause = 'network' | 'signedOut' | 'server' | 'tooLarge' | 'full' | 'slow' | 'stopped';

const causes: Record<number, Cause> = { 400: 'signedOut', 401: 'signedOut', 408: 'slow', 413: 'tooLarge', 507: 'full' };

/** Milliseconds without a byte that leaves, after which the line counts as dead: browsers wait for ever. */
const longestSilence = 60_000;

export class NotSent extends Error {
  constructor(readonly reason: Cause) {
    super(reason);
  }
}

/** Share of the bytes that left, 0 to 1; 1 means that the server is at work. */
export type Progress = (share: number) => void;

/** Sends a form as fetch cannot: saying how far it came. A stale token is renewed once. */
export async function upload(address: string, form: FormData, progress: Progress, stop: AbortSignal): Promise<string> {
  form.set('__RequestVerificationToken', token());
  const first = await request(address, form, progress, stop);
  if (first.status !== 400) return read(first);
  form.set('__RequestVerificationToken', await refreshToken(stop).catch(() => {
    throw new NotSent(stop.aborted ? 'stopped' : 'signedOut');
  }));
  return read(await request(address, form, progress, stop));
}

function request(address: string, form: FormData, progress: Progress, stop: AbortSignal): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    if (stop.aborted) throw new NotSent('stopped');
    const call = new XMLHttpRequest();
    const moved = watch(call);
    call.upload.addEventListener('progress', event => {
      moved();
      progress(event.total > 0 ? event.loaded / event.total : 0);
    });
    call.upload.addEventListener('load', () => progress(1));
    call.addEventListener('load', () => resolve(call));
    for (const end of ['error', 'abort', 'timeout']) {
      call.addEventListener(end, () => reject(new NotSent(stop.aborted ? 'stopped' : 'network')));
    }
    stop.addEventListener('abort', () => call.abort());
    call.open('POST', address);
    call.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    call.send(form);
    moved();
  });
}

/** Gives up when nothing moves. Once everything has left, the server may take its time. */
function watch(call: XMLHttpRequest): () => void {
  let timer = 0;
  call.upload.addEventListener('loadend', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => call.abort(), longestSilence);
  };
}

function read(answer: XMLHttpRequest): string {
  const asked = new URL(answer.responseURL).pathname.startsWith('/admin/anh/');
  if (answer.status >= 400) throw new NotSent(causes[answer.status] ?? 'server');
  if (!asked) throw new NotSent('signedOut');
  return answer.responseText;
}
