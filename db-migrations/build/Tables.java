import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Runs the migrations in an H2 in memory and generates from what the database then really is. */
public final class Tables {

    private static final String URL = "jdbc:h2:mem:gen;DB_CLOSE_DELAY=-1";

    public static void generate(Path sql, String packageName, Path out) throws Exception {
        try (Connection keepsTheDatabase = DriverManager.getConnection(URL)) {
            Flyway.configure()
                    .dataSource(URL, null, null)
                    .locations("filesystem:" + sql)
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(URL))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.h2.H2Database")
                                    .withInputSchema("PUBLIC")
                                    .withOutputSchemaToDefault(true)
                                    .withExcludes("flyway_schema_history"))
                            .withGenerate(new Generate()
                                    .withGeneratedAnnotation(false)
                                    .withComments(false)
                                    .withRecords(true))
                            .withTarget(
                                    new Target().withPackageName(packageName).withDirectory(out.toString()))));
        }
    }
}
