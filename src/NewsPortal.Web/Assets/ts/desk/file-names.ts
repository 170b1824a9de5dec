/** The server is strict with names and extensions; honest people never meet it, because files are tidied here first. */
const longest = 150;
const starts: [extension: string, bytes: (number | null)[]][] = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/** The same file under a clean name with the extension of its content. Throws when it cannot be read. */
export async function tidy(file: File): Promise<File> {
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const found = starts.find(([, bytes]) => bytes.every((byte, i) => byte === null || byte === head[i]));
  return new File([file], cleanName(file.name, found?.[0]), { type: file.type, lastModified: file.lastModified });
}

/** Of pasted pictures, which browsers all call image.png. */
export function namePasted(file: File, at: Date): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const time = at.toLocaleString('sv-SE').replace(/\D/g, '');
  return new File([file], `anh-dan-${time}.${file.name.split('.')[1]}`, { type: file.type });
}

export function cleanName(name: string, extension?: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).pop()!;
  const dot = last.lastIndexOf('.');
  const words = (dot < 0 ? last : last.slice(0, dot))
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]/gu, '')
    // Control and format characters, lone halves of pairs, private letters.
    .replace(/\p{C}/gu, '')
    .replace(/[\uFE00-\uFE0F]/g, '')
    .replace(/[<>&"'`*?:|%]/g, ' ')
    .replace(/\.+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
  const kept = dot < 0 ? '' : last.slice(dot + 1).toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 10);
  const ending = extension ?? kept;
  return ([...words].slice(0, longest).join('').trim() || 'anh') + (ending ? `.${ending}` : '');
}
