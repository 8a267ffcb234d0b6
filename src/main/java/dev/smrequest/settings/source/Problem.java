package dev.smrequest.settings.source;

/** One thing wrong in the settings: the file and line (0 when it is about no line), and a sentence for the admin. */
record Problem(String source, int line, String sentence) {
    @Override
    public String toString() {
        String place = line > 0 ? source + ", line " + line : source;
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
