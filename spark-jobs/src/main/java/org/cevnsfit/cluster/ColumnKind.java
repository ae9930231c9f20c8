package org.cevnsfit.cluster;

import java.util.Arrays;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The kinds of column a table has: their type in Spark and in Parquet. */
enum ColumnKind {
    NUMBER(DataTypes.DoubleType, PrimitiveTypeName.DOUBLE),
    LONG(DataTypes.LongType, PrimitiveTypeName.INT64),
    INTEGER(DataTypes.IntegerType, PrimitiveTypeName.INT32),
    FLAG(DataTypes.BooleanType, PrimitiveTypeName.BOOLEAN),
    TEXT(DataTypes.StringType, PrimitiveTypeName.BINARY);

    private final DataType inSpark;
    private final PrimitiveTypeName inParquet;

    ColumnKind(DataType inSpark, PrimitiveTypeName inParquet) {
        this.inSpark = inSpark;
        this.inParquet = inParquet;
    }

    static ColumnKind of(StructField field) {
        return Arrays.stream(values())
                .filter(kind -> kind.inSpark.equals(field.dataType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no column kind for " + field));
    }

    static ColumnKind[] of(StructType schema) {
        return Arrays.stream(schema.fields()).map(ColumnKind::of).toArray(ColumnKind[]::new);
    }

    /** @return the table's schema in Parquet, every column required */
    static MessageType parquet(StructType schema) {
        Type[] columns = Arrays.stream(schema.fields())
                .map(field -> of(field).column(field.name()))
                .toArray(Type[]::new);
        return new MessageType("spark_schema", columns);
    }

    private PrimitiveType column(String name) {
        LogicalTypeAnnotation meaning = this == TEXT ? LogicalTypeAnnotation.stringType() : null;
        return Types.required(inParquet).as(meaning).named(name);
    }
}
