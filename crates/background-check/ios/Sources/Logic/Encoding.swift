import Foundation

/// The encoding E, protocol.md §1.1: a label of 16 bytes, the number of fields, and each field after its length.
enum Encoding {
  private static let labelBytes = 16

  static func encode(_ label: String, _ fields: [Data]) -> Data {
    var out = padded(label)
    out.append(UInt8(fields.count))
    for field in fields {
      out.append(bigEndian(UInt16(field.count)))
      out.append(field)
    }
    return out
  }

  /// The fields of a message with this label and exactly these field lengths, or nil.
  static func decode(_ label: String, _ lengths: [Int], _ body: Data) -> [Data]? {
    let expected = labelBytes + 1 + lengths.reduce(0) { sum, length in sum + 2 + length }
    guard body.count == expected else { return nil }
    var head = padded(label)
    head.append(UInt8(lengths.count))
    guard body.prefix(head.count) == head else { return nil }
    var rest = body.dropFirst(head.count)
    var fields: [Data] = []
    for length in lengths {
      guard rest.prefix(2) == bigEndian(UInt16(length)) else { return nil }
      fields.append(Data(rest.dropFirst(2).prefix(length)))
      rest = rest.dropFirst(2 + length)
    }
    return fields
  }

  /// A number as eight bytes, big-endian. Times are Unix seconds in this form.
  static func u64(_ value: UInt64) -> Data {
    return bigEndian(value)
  }

  /// Reads eight bytes, big-endian.
  static func number(_ field: Data) -> UInt64 {
    return field.reduce(0) { number, byte in number << 8 | UInt64(byte) }
  }

  private static func padded(_ label: String) -> Data {
    var out = Data(label.utf8)
    out.append(Data(count: labelBytes - out.count))
    return out
  }

  private static func bigEndian<T: FixedWidthInteger>(_ value: T) -> Data {
    return withUnsafeBytes(of: value.bigEndian) { bytes in Data(bytes) }
  }
}
