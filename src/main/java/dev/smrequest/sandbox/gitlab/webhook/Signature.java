package dev.smrequest.sandbox.gitlab.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs deliveries by the Standard Webhooks scheme: {@code v1,} and an HMAC-SHA256 over id, time and body. */
public final class Signature {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private Signature() {}

    /** Whether a text is a signing token: {@code whsec_} and the Base64 of 32 bytes. */
    public static boolean isToken(String token) {
        try {
            return token.startsWith(PREFIX) && key(token).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /** The value of the {@code webhook-signature} header. */
    public static String of(String token, String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(token), ALGORITHM));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static byte[] key(String token) {
        return Base64.getDecoder().decode(token.substring(PREFIX.length()));
    }
}
