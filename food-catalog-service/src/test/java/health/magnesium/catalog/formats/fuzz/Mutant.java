package health.magnesium.catalog.formats.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A damaged upload. */
public final class Mutant {

  private static final int MOST_DAMAGES = 3;

  private final String story;
  private final byte[] upload;

  private Mutant(String story, byte[] upload) {
    this.story = story;
    this.upload = upload;
  }

  /** What was done to it, for whoever has to look into a failure. */
  public String story() {
    return story;
  }

  public byte[] upload() {
    return upload;
  }

  /** The same mutant for the same sample and seed. */
  public static Mutant of(Sample sample, long seed) {
    var dice = new Random(seed);
    Map<String, byte[]> files = new LinkedHashMap<>(sample.files());
    List<String> story = new ArrayList<>();
    for (int i = 0; i <= dice.nextInt(MOST_DAMAGES); i++) {
      var names = new ArrayList<>(files.keySet());
      var name = names.get(dice.nextInt(names.size()));
      var damage = Damage.values()[dice.nextInt(Damage.values().length)];
      story.add(damage + " in " + name);
      files.computeIfPresent(name, (key, file) -> damaged(key, file, damage, dice));
    }
    return new Mutant(
        "%s, seed %d: %s".formatted(sample.format(), seed, story), Packing.packed(files, dice));
  }

  /** A workbook of the newer kind is a zip of its own, whose parts can be damaged. */
  private static byte[] damaged(String name, byte[] file, Damage damage, Random dice) {
    if (!name.endsWith(".xlsx") || dice.nextInt(3) == 0) {
      return damage.to(file, dice);
    }
    var parts = Packing.unzipped(file);
    if (parts.isEmpty()) {
      return file;
    }
    var names = new ArrayList<>(parts.keySet());
    parts.computeIfPresent(
        names.get(dice.nextInt(names.size())), (part, bytes) -> damage.to(bytes, dice));
    return Packing.zip(parts);
  }
}
