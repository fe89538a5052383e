package golden.comforts;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JwtSigner;
import java.time.Duration;
import java.util.Map;

/**
 * Makes the tokens that one signs oneself, to hand them to a browser say. They are sent as
 * {@code Authorization: Bearer}.
 *
 * <pre>{@code
 * NurseryTokens tokens = NurseryTokens.of(JwtSigner.of(pem, keyId));
 * String token = tokens.sign(sub, plot);
 * }</pre>
 */
@Generated("ampersand-codegen")
public final class NurseryTokens {
    private final JwtSigner signer;

    private NurseryTokens(JwtSigner signer) {
        this.signer = signer;
    }

    /**
     * {@return what makes tokens with a key, as long valid as the signer says}
     * @throws IllegalArgumentException if that is more than 120 seconds
     */
    public static NurseryTokens of(JwtSigner signer) {
        return new NurseryTokens(signer.atMost(Duration.ofSeconds(120)));
    }

    /** {@return a token with these claims} */
    public String sign(String sub, String plot) {
        return signer.sign(Map.of("sub", sub, "plot", plot));
    }
}
