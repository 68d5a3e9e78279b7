package health.magnesium.intake.accesslog;

import io.netty.util.NetUtil;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a request came from, as an address; text that is no address is not kept. */
final class Source {

  private static final int BYTES_OF_IPV4 = 4;
  private static final int NETWORK_BYTES_OF_IPV4 = 3;
  private static final int NETWORK_BYTES_OF_IPV6 = 6;

  private Source() {}

  /** The address in its usual spelling; null for text that is none. */
  static @Nullable String address(@Nullable String text) {
    var bytes = bytes(text);
    return bytes == null ? null : NetUtil.bytesToIpAddress(bytes);
  }

  /**
   * The network of the address: {@code 203.0.113.0/24}, {@code 2001:db8:1::/48}. All that is kept
   * of a patient's own address, which would tell the person even after an erasure.
   */
  static @Nullable String network(@Nullable String text) {
    var bytes = bytes(text);
    if (bytes == null) {
      return null;
    }
    var kept = bytes.length == BYTES_OF_IPV4 ? NETWORK_BYTES_OF_IPV4 : NETWORK_BYTES_OF_IPV6;
    Arrays.fill(bytes, kept, bytes.length, (byte) 0);
    return NetUtil.bytesToIpAddress(bytes) + "/" + kept * Byte.SIZE;
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : NetUtil.createByteArrayFromIpAddressString(text);
  }
}
