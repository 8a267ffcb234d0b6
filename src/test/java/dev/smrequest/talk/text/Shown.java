package dev.smrequest.talk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody sees of mrkdwn, as the sandbox's page shows it (chat/mrkdwn.js): rows with their indentation, and letters
 * with their looks. Alike are: all bullets, letters and numbers that count inner items, the accent that stands for a back
 * tick, one empty row or several, and none at all where a list, a quote or code begins or ends. Nothing else is let pass.
 */
final class Shown {
    private static final Pattern FENCE = Pattern.compile("```\\n?([\\s\\S]*?)\\n?```");
    private static final Pattern QUOTE = Pattern.compile("&gt;\\s?(.*)");
    private static final Pattern ITEM = Pattern.compile("([ \\u00A0]*)(?:([•◦▪*-])|(\\d{1,9})\\.|([a-i])\\.)[ ]+(.*)");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("`([^`\\n]+)`"),
            Pattern.compile("<([^<>\\n]+)>"),
            Pattern.compile("(?<![\\w*])\\*(?![\\s\\uFEFF])([^*\\n]*[^*\\s\\uFEFF])\\*(?![\\w*])"),
            Pattern.compile("(?<![\\w_])_(?![\\s\\uFEFF])([^_\\n]*[^_\\s\\uFEFF])_(?![\\w_])"),
            Pattern.compile("(?<![\\w~])~(?![\\s\\uFEFF])([^~\\n]*[^~\\s\\uFEFF])~(?![\\w~])"));
    private static final List<String> LOOKS = List.of("code", "", "bold", "italic", "struck");

    private enum Kind {
        TEXT,
        ITEM,
        QUOTE,
        QUOTED_ITEM,
        CODE;

        boolean isItem() {
            return this == ITEM || this == QUOTED_ITEM;
        }

        boolean isQuoted() {
            return this == QUOTE || this == QUOTED_ITEM;
        }
    }

    private record Letter(String letter, String looks) {}

    private record Row(Kind kind, String margin, List<Letter> letters) {
        boolean isEmpty() {
            return kind != Kind.CODE && letters.isEmpty();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private Shown(String mrkdwn) {
        Matcher fence = FENCE.matcher(mrkdwn);
        int at = 0;
        while (fence.find()) {
            lines(mrkdwn.substring(at, fence.start()));
            fence.group(1).lines().forEach(line -> rows.add(new Row(Kind.CODE, "", letters(words(line), "block"))));
            at = fence.end();
        }
        lines(mrkdwn.substring(at));
    }

    /** All rows, to be compared. */
    static String of(String mrkdwn) {
        List<String> shown = new ArrayList<>();
        List<Row> rows = new Shown(mrkdwn).rows;
        Row before = null;
        boolean apart = false;
        for (Row row : rows) {
            if (row.isEmpty()) {
                apart = true;
                continue;
            }
            if (apart
                    && before != null
                    && before.kind() == row.kind()
                    && !row.kind().isItem()) {
                shown.add("");
            }
            shown.add(row.kind() + " " + row.margin() + written(row.letters()));
            before = row;
            apart = false;
        }
        return String.join("\n", shown);
    }

    /**
     * The letters with their looks, and what stands before items, in one row without blanks: however it is cut. What may be a
     * bullet where a line begins is always taken for one.
     */
    static String letters(List<String> mrkdwn) {
        List<Letter> all = new ArrayList<>();
        for (String part : mrkdwn) {
            for (Row row : new Shown(part).rows) {
                String quote = row.kind().isQuoted() ? "quote " : "";
                List<Letter> letters = new ArrayList<>(letters(row.margin(), ""));
                letters.addAll(row.letters());
                letters.stream()
                        .filter(each -> !each.letter().isBlank())
                        .map(each -> new Letter(each.letter().replaceAll("[*-]", "•"), quote + each.looks()))
                        .forEach(all::add);
            }
        }
        return written(all);
    }

    private void lines(String text) {
        text.lines().forEach(line -> rows.add(row(line)));
    }

    private static Row row(String line) {
        Matcher quote = QUOTE.matcher(line);
        if (quote.matches()) {
            Row inside = row(quote.group(1));
            return new Row(
                    inside.kind() == Kind.ITEM ? Kind.QUOTED_ITEM : Kind.QUOTE, inside.margin(), inside.letters());
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            String marker = item.group(2) != null ? "•" : number(item) + ".";
            return new Row(Kind.ITEM, " ".repeat(item.group(1).length()) + marker + " ", inline(item.group(5)));
        }
        return new Row(Kind.TEXT, "", inline(line.replaceFirst("[\\s\\u00A0]+$", "")));
    }

    private static String number(Matcher item) {
        return item.group(3) != null
                ? item.group(3)
                : String.valueOf(item.group(4).charAt(0) - 'a' + 1);
    }

    private static List<Letter> inline(String text) {
        List<Letter> letters = new ArrayList<>();
        inline(text, new TreeSet<>(), letters);
        return letters;
    }

    private static void inline(String text, Set<String> looks, List<Letter> out) {
        Matcher best = null;
        int kind = -1;
        for (int i = 0; i < MARKS.size(); i++) {
            Matcher matcher = MARKS.get(i).matcher(text);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                best = matcher;
                kind = i;
            }
        }
        if (best == null) {
            out.addAll(letters(decoded(text), looks(looks)));
            return;
        }
        out.addAll(letters(decoded(text.substring(0, best.start())), looks(looks)));
        marked(LOOKS.get(kind), best.group(1), looks, out);
        inline(text.substring(best.end()), looks, out);
    }

    private static void marked(String look, String inside, Set<String> looks, List<Letter> out) {
        Set<String> all = new TreeSet<>(looks);
        if (look.equals("code")) {
            all.add(look);
            out.addAll(letters(words(inside), looks(all)));
        } else if (look.isEmpty()) {
            String target = decoded(inside.split("\\|", 2)[0]);
            boolean link = !"@#!".contains(target.substring(0, 1));
            all.add(link ? "to " + target : target.startsWith("@") ? "bold" : "");
            all.remove("");
            inline(link ? label(inside) : escaped(named(inside)), all, out);
        } else {
            all.add(look);
            inline(inside, all, out);
        }
    }

    /** In bold and italic a blank looks as it does without. */
    private static List<Letter> letters(String text, String looks) {
        String blanks = looks.replaceAll("bold |italic ", "");
        return text.replaceAll("[\\u200B\\u2060\\uFEFF]", "")
                .replace('\u02CB', '`')
                .replace('\u00A0', ' ')
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> new Letter(letter, letter.isBlank() ? blanks : looks))
                .toList();
    }

    private static String looks(Set<String> looks) {
        return looks.stream().map(look -> look + " ").collect(Collectors.joining());
    }

    /** What is between angle brackets in code, where a link is its label. */
    private static String words(String code) {
        Matcher special = Pattern.compile("<([^<>\\n]+)>").matcher(code);
        return decoded(special.replaceAll(found -> Matcher.quoteReplacement(
                "@#!".contains(found.group(1).substring(0, 1))
                        ? escaped(named(found.group(1)))
                        : label(found.group(1)))));
    }

    private static String label(String body) {
        String[] parts = body.split("\\|", 2);
        return parts.length == 1 ? parts[0].replaceFirst("^mailto:", "") : parts[1];
    }

    private static String named(String body) {
        String[] parts = body.split("\\|", 2);
        String id = parts[0].substring(1);
        String label = decoded(parts.length == 1 ? "" : parts[1]);
        if (body.startsWith("@")) {
            return known(new TalkNames().person(id), label);
        } else if (body.startsWith("#")) {
            return "#" + known(new TalkNames().channel(id), label);
        } else if (id.startsWith("subteam^")) {
            return "@"
                    + known(new TalkNames().group(id.substring("subteam^".length())), label)
                            .replaceFirst("^@", "");
        }
        return label.isEmpty() ? "@" + id : label;
    }

    private static String known(Optional<String> name, String label) {
        return name.orElse(label);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String written(List<Letter> letters) {
        StringBuilder out = new StringBuilder();
        String looks = "";
        for (Letter letter : letters) {
            if (!letter.looks().equals(looks)) {
                looks = letter.looks();
                out.append('{').append(looks.strip()).append('}');
            }
            out.append(letter.letter());
        }
        return out.toString();
    }
}
