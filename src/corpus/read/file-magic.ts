/**
 * The kind of a binary file, by its first bytes (source: the specifications of the formats). Null
 * for anything else, which can be text.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const signatures = BY_FIRST_BYTE.get(bytes[0] ?? -1);
  if (signatures === undefined) return null;
  const found = signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  return found?.kind ?? null;
}

/** Whether a binary file can begin with this byte. */
export function opensBinary(byte: number): boolean {
  return BY_FIRST_BYTE.has(byte);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

interface Signature {
  readonly kind: string;
  readonly start: readonly number[];
}

const SIGNATURES: readonly Signature[] = [
  { kind: 'a gzip archive', start: [0x1f, 0x8b, 0x08] },
  { kind: 'a zip archive or office document', start: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'a bzip2 archive', start: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59] },
  { kind: 'an xz archive', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: 'a zstd archive', start: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'a 7z archive', start: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'a PDF document', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'an office document', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', start: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', start: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a program', start: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'UTF-32 text', start: [0xff, 0xfe, 0x00, 0x00] },
  { kind: 'UTF-32 text', start: [0x00, 0x00, 0xfe, 0xff] },
];

const BY_FIRST_BYTE: ReadonlyMap<number, readonly Signature[]> = new Map(
  SIGNATURES.map(({ start: [first = -1] }) => [
    first,
    SIGNATURES.filter((signature) => signature.start[0] === first),
  ]),
);
