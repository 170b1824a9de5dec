// Azurite's blob service on this machine alone, on a free port or the one given, until standard input ends: it cannot
// outlive whoever started it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
const [port = '0'] = process.argv.splice(2);
process.argv.push(
  '--blobHost', '127.0.0.1', '--blobPort', port, '--inMemoryPersistence', '--disableTelemetry',
  '--skipApiVersionCheck', '--silent');
await import('azurite/dist/src/blob/main.js');
