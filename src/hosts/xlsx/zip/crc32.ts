/** The checksum that zip keeps of every entry (ISO 3309, polynomial EDB88320). */

/** What a byte does to the checksum, 0, 1, 2 or 3 bytes further on: four bytes are then taken at once. */
const TABLES: readonly Int32Array[] = (() => {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const after = (table: Int32Array): Int32Array =>
    table.map((value) => (first[value & 0xff] as number) ^ (value >>> 8));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
})();

/** As an unsigned 32-bit number; `before` is that of the bytes that go before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const { length } = bytes;
  const fours = length - (length % 4);
  let value = ~before;
  let at = 0;
  for (; at < fours; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    value =
      (four[value & 0xff] as number) ^
      (three[(value >>> 8) & 0xff] as number) ^
      (two[(value >>> 16) & 0xff] as number) ^
      (one[value >>> 24] as number);
  }
  for (; at < length; at++) value = (one[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
