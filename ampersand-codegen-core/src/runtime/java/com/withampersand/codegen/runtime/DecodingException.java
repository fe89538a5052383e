package com.withampersand.codegen.runtime;

/**
 * What was to be JSON is malformed, or as a whole of another kind, or not there. The message says where, and never
 * quotes the JSON; that is found in {@link #body()}.
 */
public final class DecodingException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final transient byte[] body;
    private final long byteOffset;
    private final int line;
    private final int column;

    DecodingException(String what, byte[] body, long byteOffset) {
        this(what, body, byteOffset, lineAt(body, byteOffset), columnAt(body, byteOffset));
    }

    private DecodingException(String what, byte[] body, long byteOffset, int line, int column) {
        super(what + " at line " + line + ", column " + column + " (byte " + byteOffset + ")", null);
        this.body = body;
        this.byteOffset = byteOffset;
        this.line = line;
        this.column = column;
    }

    DecodingException(String call, DecodingException cause) {
        super(call + cause.getMessage(), cause);
        this.body = cause.body;
        this.byteOffset = cause.byteOffset;
        this.line = cause.line;
        this.column = cause.column;
    }

    private static int lineAt(byte[] body, long offset) {
        int line = 1;
        for (int i = 0; i < offset && i < body.length; i++) {
            line += body[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int columnAt(byte[] body, long offset) {
        int column = 1;
        for (int i = 0; i < offset && i < body.length; i++) {
            column = body[i] == '\n' ? 1 : column + 1;
        }
        return column;
    }

    /** {@return the bytes that were to be JSON; none once this was serialized} */
    public byte[] body() {
        return body == null ? new byte[0] : body.clone();
    }

    /** {@return where in the body it went wrong, the first byte being 0} */
    public long byteOffset() {
        return byteOffset;
    }

    /** {@return the line that it went wrong in, the first being 1} */
    public int line() {
        return line;
    }

    /** {@return the byte of the line that it went wrong at, the first being 1} */
    public int column() {
        return column;
    }
}
