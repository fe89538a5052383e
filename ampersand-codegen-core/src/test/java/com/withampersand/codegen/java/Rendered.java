package com.withampersand.codegen.java;

/** CommonMark as Javadoc, the parts that {@link JavadocRenderer} puts together on their own. */
final class Rendered {

    private Rendered() {}

    /** The text as the body of a comment. */
    static String block(String commonMark) {
        return block(commonMark, 100);
    }

    static String block(String commonMark, int width) {
        return JavadocLines.join(JavadocBlocks.lines(commonMark, true, width));
    }

    /** The text as a part of a comment that has begun. */
    static String further(String commonMark) {
        return JavadocLines.join(JavadocBlocks.lines(commonMark, false, 100));
    }

    /** The text as what follows the name in a parameter tag. */
    static String phrase(String commonMark) {
        String sentence = JavadocRenderer.sentence(commonMark);
        return JavadocSentence.continued(
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
    }
}
