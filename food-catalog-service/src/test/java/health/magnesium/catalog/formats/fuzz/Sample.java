package health.magnesium.catalog.formats.fuzz;

import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.row;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xls;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xlsx;

import health.magnesium.catalog.formats.fdc.FdcForTests;
import health.magnesium.catalog.imports.Sr28ForTests;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small valid release to be bent.
 *
 * @param format its code
 * @param files by name, in the order in which they are packed
 */
public record Sample(String format, Map<String, byte[]> files) {

  private static final String EDITION =
      "\n2021-2023 Food and Nutrient Database for Dietary Studies - At A Glance";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text formats are many times faster to read than workbooks, hence apart from them. */
  public static List<Sample> texts() {
    return List.of(sr28(), canada(), fdcCsv(), ciqualText(), fdcJson());
  }

  public static List<Sample> workbooks() {
    return List.of(fndds(), ciqualWorkbook());
  }

  private static Sample sr28() {
    return text("usda-sr28-ascii", Sr28ForTests.files(), WINDOWS_1252);
  }

  private static Sample fdcCsv() {
    return text("usda-fdc-csv", FdcForTests.files(), StandardCharsets.UTF_8);
  }

  private static Sample fdcJson() {
    return text(
        "usda-fdc-json",
        Map.of(
            "foods.json",
            """
            {"FoundationFoods": [
            {"foodClass": "FinalFood", "description": "Nuts, almonds, raw", "dataType": "Foundation",
             "fdcId": 101, "ndbNumber": 12061, "publicationDate": "4/24/2025",
             "foodCategory": {"description": "Nut and Seed Products"},
             "foodNutrients": [
               {"nutrient": {"id": 1090, "number": "304", "unitName": "mg"}, "amount": 257.6,
                "dataPoints": 8, "max": 270, "min": 240.5, "foodNutrientDerivation": {"code": "A"}},
               {"nutrient": {"id": 1185, "unitName": "\u00B5g"}, "amount": 0E-8}],
             "foodPortions": [
               {"id": 2, "measureUnit": {"id": 1000, "name": "cup"}, "modifier": "sliced",
                "gramWeight": 92, "sequenceNumber": 1, "amount": 1}],
             "inputFoods": [{"inputFood": {"fdcId": 7, "description": "y"}}]}]}
            """),
        StandardCharsets.UTF_8);
  }

  private static Sample canada() {
    return text(
        "canada-nvscf",
        Map.of(
            "nuts.csv",
            """
            ,,,,,,,
            "Nutrient Value of Some Common Foods, 2008 edition",,,,,,,
            "LEGUMES, NUTS AND SEEDS",,,,,,,
            Food name,Measure,Weight ,Energy,Energy,Total Daietary Fibre,Magnesium,Phosphorus
            ,,g,kcal,kJ,g,mg,mg
            Nuts,,,,,,,
            Almonds,60mL,36,209,876,4.2,99,172
            "Honey, liquid",5mL,7,22,90,,tr,0
            Flax,  1/12,7,37,155,1.9,27,45
            """),
        WINDOWS_1252);
  }

  private static Sample ciqualText() {
    return text(
        "ciqual",
        Map.of(
            "ciqual.csv",
            """
            alim_grp_code;alim_grp_nom_eng;alim_ssgrp_nom_eng;alim_code;alim_nom_eng;alim_nom_sci;Energy, Regulation EU No 1169/2011 (kcal/100g);Magnesium (mg/100g)
            02;fruits;nuts;15000;Almond, with peel;Prunus dulcis;634;270
            02;fruits;raw;20059;Spinach, raw;;27,8;52,5
            10;misc;salt;11017;Salt;;0;< 0,58
            00;;;24999;Desert (average);;-;traces
            """),
        StandardCharsets.UTF_8);
  }

  private static Sample ciqualWorkbook() {
    return new Sample(
        "ciqual",
        Map.of(
            "ciqual.xls",
            xls(
                row(
                    "alim_grp_code",
                    "alim_grp_nom_eng",
                    "alim_ssgrp_nom_eng",
                    "alim_code",
                    "alim_nom_eng",
                    "alim_nom_sci",
                    "Energy, Regulation EU No 1169/2011 (kcal/100g)",
                    "Magnesium (mg/100g)"),
                row("02", "fruits", "nuts", 15000, "Almond", "Prunus dulcis", "634", 270),
                row("10", "misc", "salt", 11017.0, "Salt", "", "-", "< 0,58"))));
  }

  private static Sample fndds() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "nutrients.xlsx",
        xlsx(
            row("FNDDS Nutrient Values" + EDITION),
            row(
                "Food code",
                "Main food description",
                "WWEIA Category number",
                "WWEIA Category description",
                "Energy (kcal)",
                "Magnesium (mg)"),
            row(42101130, "Almonds, unsalted", 2804, "Nuts and seeds", 598, 271),
            row(11111000, "Milk, whole", 1002, "Milk, whole", 60, 12)));
    files.put(
        "portions.xlsx",
        xlsx(
            row("Portions and Weights" + EDITION),
            row(
                "Food code",
                "Main food description",
                "WWEIA Category number",
                "WWEIA Category description",
                "Seq num",
                "Portion description",
                "Portion weight\n(g)"),
            row(42101130, "Almonds, unsalted", 2804, "Nuts and seeds", 1, "1 cup", 143)));
    return new Sample("usda-fndds", files);
  }

  private static Sample text(String format, Map<String, String> files, Charset charset) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(charset)));
    return new Sample(format, bytes);
  }
}
