/**
 * Tables that people read, row by row: workbooks ({@code .xlsx}, {@code .xls}) and delimited text,
 * told apart by their first bytes.
 */
@NullMarked
package health.magnesium.catalog.formats.sheets;

import org.jspecify.annotations.NullMarked;
