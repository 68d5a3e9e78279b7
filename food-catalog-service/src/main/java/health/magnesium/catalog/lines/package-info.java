/**
 * Free text of a diary ("2 tbsp tahini, 1 oz pumpkin seeds") read into foods and amounts. {@link
 * health.magnesium.catalog.lines.LineSplitter} finds the items, {@link
 * health.magnesium.catalog.lines.LineReader} the quantity, unit and food of each, {@link
 * health.magnesium.catalog.lines.Weighing} how much of a food that is. All of it is pure; {@link
 * health.magnesium.catalog.lines.DiaryReading} meets the catalog. Nothing is chosen silently: every
 * reading is a candidate, and an amount that cannot be told stays null.
 */
@NullMarked
package health.magnesium.catalog.lines;

import org.jspecify.annotations.NullMarked;
