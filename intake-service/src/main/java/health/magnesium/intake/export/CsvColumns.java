package health.magnesium.intake.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table that holds records of all stores: the fields of their views, nested ones
 * with dots, in the order of the stores. A field that several stores have is one column.
 */
final class CsvColumns {

  private final ObjectMapper json;
  private final Map<String, JsonPointer> columns = new LinkedHashMap<>();

  private CsvColumns(ObjectMapper json) {
    this.json = json;
  }

  static CsvColumns of(List<ExportedStore<?, ?>> stores, ObjectMapper json) {
    var columns = new CsvColumns(json);
    columns.columns.put("id", JsonPointer.valueOf("/id"));
    stores.forEach(store -> columns.add("", json.constructType(store.view())));
    return columns;
  }

  Collection<String> names() {
    return columns.keySet();
  }

  Collection<JsonPointer> pointers() {
    return columns.values();
  }

  private void add(String prefix, JavaType view) {
    var config = json.getSerializationConfig();
    for (BeanPropertyDefinition field : config.introspect(view).findProperties()) {
      var unwraps =
          config.getAnnotationIntrospector().findUnwrappingNameTransformer(field.getAccessor());
      var name = prefix + field.getName();
      if (unwraps != null) {
        add(prefix, field.getAccessor().getType());
      } else if (isNested(field.getAccessor().getType())) {
        add(name + ".", field.getAccessor().getType());
      } else {
        columns.putIfAbsent(name, JsonPointer.valueOf("/" + name.replace('.', '/')));
      }
    }
  }

  private boolean isNested(JavaType type) {
    return type.isRecordType()
        && json.getSerializationConfig().introspect(type).findJsonValueAccessor() == null;
  }
}
