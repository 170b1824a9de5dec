// Builds css/, ts/ and the fonts they name into ../wwwroot/assets, under names that hold a hash of their content.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '..', 'wwwroot', 'assets');
const manifest = join(output, 'manifest.json');
const lock = join(here, '.build-lock');
const stamp = join(here, 'node_modules', '.installed');
const entries = [
  'css/site.css', 'css/viewer.css', 'css/desk.css', 'css/desk/preview-banner.css', 'ts/site.ts', 'ts/desk.ts',
];

// Test projects build side by side and share this folder: one process at a time works in it.
async function takeLock() {
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST' || tries > 3000) throw error;
      if (!holderLives()) rmSync(lock, { force: true });
      await pause(100);
    }
  }
}

function holderLives() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function install() {
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const onWindows = process.platform === 'win32';
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit', shell: onWindows });
  if (npm.status !== 0) throw new Error('npm ci failed in ' + relative(process.cwd(), here));
  writeFileSync(stamp, wanted);
}

function isCurrent() {
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const sources = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter(f => f.isFile() && !f.parentPath.includes('node_modules') && f.name !== basename(lock))
    .map(f => join(f.parentPath, f.name));
  return sources.concat(existsSync(stamp) ? stamp : []).every(f => statSync(f).mtimeMs <= built);
}

async function bundle() {
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: here,
    entryPoints: entries,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: output,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const names = Object.fromEntries(Object.entries(result.metafile.outputs)
    .map(([file, from]) => [basename(from.entryPoint ?? Object.keys(from.inputs)[0]), basename(file)]));
  const nameOf = path => relative(output, path).split(sep).join('/');
  return { names, files: new Map(result.outputFiles.map(f => [nameOf(f.path), f.contents])) };
}

function write({ names, files }) {
  mkdirSync(output, { recursive: true });
  for (const [name, contents] of files) {
    if (!existsSync(join(output, name))) writeFileSync(join(output, name), contents);
  }
  for (const name of readdirSync(output)) {
    if (!files.has(name) && name !== basename(manifest)) rmSync(join(output, name), { recursive: true });
  }
  writeFileSync(manifest, JSON.stringify(names, null, 2) + '\n');
}

await takeLock();
try {
  install();
  if (!isCurrent()) write(await bundle());
} finally {
  rmSync(lock, { force: true });
}
