import java.io.StringReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Validates XML files against a schema: the schema, then the files. Prints what is wrong, a fault a line; nothing where all is well. */
public class Validate {
  public static void main(String[] names) throws Exception {
    var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(names[0]));
    for (int index = 1; index < names.length; index++) {
      try {
        schema.newValidator().validate(new StreamSource(new StringReader(Files.readString(Path.of(names[index])))));
      } catch (SAXException fault) {
        System.out.println(index + "\t" + fault.getMessage().replaceAll("\\s+", " "));
      }
    }
  }
}
