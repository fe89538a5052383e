package com.withampersand.codegen.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** As much English as names need: they are built from nouns in the singular and the plural. */
final class English {

    /** Words of tags that name what one does, or a whole, and so have no plural there. */
    private static final Set<String> UNCOUNTABLE = words("""
            access admin analytics audio auth authentication authorization billing chat checkout content data debug
            default discovery equipment feedback general hardware health history info internal inventory logging
            management media meta metadata misc monitoring news oauth oauth2 other public query read redis search
            security series software species speech storage system tennis traffic transport usage video write
            aws cms css dns ecs eks gps https iaas ics ios kms os paas pos rds rss saas sms sns sqs tls
            """);

    /** Singular and plural, where no rule leads from one to the other and back. */
    private static final Map<String, String> IRREGULAR = pairs("""
            alias aliases, atlas atlases, axis axes, bias biases, bus buses, cache caches, calorie calories,
            canvas canvases, cargo cargoes, child children, cookie cookies, cpu cpus, crisis crises,
            criterion criteria, diagnosis diagnoses, echo echoes, epoch epochs, excuse excuses, gas gases, gpu gpus,
            guru gurus, half halves, headache headaches, hero heroes, hypothesis hypotheses, iris irises, lens lenses,
            man men, menu menus, movie movies, niche niches, person people, potato potatoes, quiz quizzes,
            reuse reuses, selfie selfies, shelf shelves, sku skus, synthesis syntheses, tech techs, thesis theses,
            tomato tomatoes, use uses, veto vetoes, wife wives, woman women, zombie zombies
            """);

    /** Plurals that are read but not made, since there is a plainer one. */
    private static final Map<String, String> READ_ONLY =
            pairs("appendix appendices, index indices, matrix matrices, schema schemata, vertex vertices");

    private static final Map<String, String> SINGULARS = singulars();

    private English() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : list.strip().split(",\\s+", -1)) {
            int space = pair.indexOf(' ');
            pairs.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return Map.copyOf(pairs);
    }

    private static Map<String, String> singulars() {
        Map<String, String> singulars = new HashMap<>();
        IRREGULAR.forEach((singular, plural) -> singulars.put(plural, singular));
        READ_ONLY.forEach((singular, plural) -> singulars.put(plural, singular));
        return Map.copyOf(singulars);
    }

    /** The plural; of what is one already, of a word without one and of what is no English noun, the word itself. */
    static String plural(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (!isNoun(noun) || isPlural(noun)) {
            return noun;
        }
        if (noun.endsWith("lysis")) {
            return noun.substring(0, noun.length() - 2) + "es";
        }
        if (noun.endsWith("y") && !hasVowelAt(noun, noun.length() - 2)) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return endsInHiss(noun) ? noun + "es" : noun + "s";
    }

    /** The singular; of what is none of the plurals that {@link #plural} makes, the word itself. */
    static String singular(String noun) {
        String irregular = SINGULARS.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (!isNoun(noun) || IRREGULAR.containsKey(noun) || !isPlural(noun)) {
            return noun;
        }
        if (noun.endsWith("lyses")) {
            return noun.substring(0, noun.length() - 2) + "is";
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.substring(0, noun.length() - (addedEs(noun) ? 2 : 1));
    }

    private static boolean isNoun(String word) {
        if (word.length() < 2 || UNCOUNTABLE.contains(word)) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        return last >= 'a' && last <= 'z';
    }

    private static boolean isPlural(String noun) {
        if (SINGULARS.containsKey(noun)) {
            return true;
        }
        return noun.length() > 2
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us")
                && !noun.endsWith("sis")
                && !IRREGULAR.containsKey(noun);
    }

    private static boolean hasVowelAt(String noun, int index) {
        return "aeiou".indexOf(noun.charAt(index)) >= 0;
    }

    private static boolean endsInHiss(String noun) {
        return noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh");
    }

    /** Whether a plural in {@code es} lost its e with its s: {@code boxes} did, {@code sizes} did not. */
    private static boolean addedEs(String plural) {
        if (!plural.endsWith("es")) {
            return false;
        }
        String stem = plural.substring(0, plural.length() - 2);
        if (stem.endsWith("us")) {
            return !stem.endsWith("ous") && !stem.endsWith("aus");
        }
        if (stem.endsWith("s") || stem.endsWith("z")) {
            return stem.endsWith("ss") || stem.endsWith("tz") || stem.endsWith("zz");
        }
        return endsInHiss(stem);
    }
}
